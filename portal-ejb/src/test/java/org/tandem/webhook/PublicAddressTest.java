package org.tandem.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.170",
                "192.0.2.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "2001:db8::1",
                "2001::1",
                "2001:10::1",
                "2002:7f00:1::1",
                "2002:a00:1::1",
                "3fff::1",
                "100::1",
                "4000::1"
            })
    void whatIsSetApartIsRefused(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
                "128.0.0.1", "169.253.1.1", "172.15.255.255", "172.32.0.0", "192.167.1.1", "192.169.0.1", "198.17.1.1",
                "198.20.0.1", "223.255.255.255", "2606:4700:4700::1111", "2a00:1450:4001::1", "2001:4860:4860::8888"
            })
    void theInternetIsNot(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    /** The JDK's own idea of what is local never gets through. */
    @Property(tries = 5000)
    void nothingLocalGetsThrough(@ForAll("bytes") byte[] bytes) throws UnknownHostException {
        var address = InetAddress.getByAddress(bytes);
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            assertThat(PublicAddress.is(address)).isFalse();
        }
    }

    /** However an IPv4 address is wrapped into IPv6, the wrapping opens nothing that is closed without it. */
    @Property
    void aWrappedAddressIsNoWayIn(@ForAll @Size(4) byte[] inner, @ForAll("wrappings") byte[] wrapping)
            throws UnknownHostException {
        var bytes = wrapping.clone();
        System.arraycopy(inner, 0, bytes, 12, 4);
        var wrapped = InetAddress.getByAddress(bytes);
        if (!PublicAddress.is(InetAddress.getByAddress(inner))) {
            assertThat(PublicAddress.is(wrapped)).isFalse();
        }
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        var first = Arbitraries.of(0, 10, 100, 127, 169, 172, 192, 198, 224, 240, 0xfe, 0xfc, 0xfd, 0xff, 0x20);
        return Arbitraries.of(4, 16)
                .flatMap(length -> Combinators.combine(
                                first, Arbitraries.bytes().array(byte[].class).ofSize(length))
                        .as((start, rest) -> {
                            rest[0] = start.byteValue();
                            return rest;
                        }));
    }

    @Provide
    Arbitrary<byte[]> wrappings() {
        return Arbitraries.of("::ffff:0:0", "::", "64:ff9b::", "64:ff9b:1::").map(text -> {
            try {
                var bytes = InetAddress.getByName(text).getAddress();
                if (bytes.length == 16) {
                    return bytes;
                }
                var mapped = new byte[16];
                mapped[10] = mapped[11] = (byte) 0xff;
                return mapped;
            } catch (UnknownHostException impossible) {
                throw new AssertionError(impossible);
            }
        });
    }
}
