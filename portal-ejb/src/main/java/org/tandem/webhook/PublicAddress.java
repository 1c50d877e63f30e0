package org.tandem.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/** Which addresses are of the public internet: what IANA's registries of special addresses do not set apart. */
public final class PublicAddress {
    private static final List<Block> SPECIAL = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            // IETF's own (Teredo, ORCHID, benchmarks), documentation, and 6to4, which hides an IPv4 address
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20");
    /** Everything else of IPv6 is unassigned, local, mapped or translated. */
    private static final Block GLOBAL = Block.of("2000::/3");

    private PublicAddress() {}

    public static boolean is(InetAddress address) {
        var bytes = address.getAddress();
        return (bytes.length == 4 || GLOBAL.has(bytes)) && SPECIAL.stream().noneMatch(block -> block.has(bytes));
    }

    private static List<Block> blocks(String... texts) {
        return Stream.of(texts).map(Block::of).toList();
    }

    private record Block(byte[] start, int bits) {
        /** Of a numeric address, which nobody is asked about. */
        static Block of(String text) {
            var parts = text.split("/");
            try {
                return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        boolean has(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
