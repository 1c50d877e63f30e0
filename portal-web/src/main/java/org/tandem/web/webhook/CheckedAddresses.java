package org.tandem.web.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.tandem.webhook.PublicAddress;

/**
 * Resolves a name once per try; the connection goes to what was looked at here and to nothing else. One address that is
 * not public makes all of them suspect.
 */
final class CheckedAddresses implements DnsResolver {
    private final DnsResolver names;
    private final boolean localAllowed;

    CheckedAddresses(DnsResolver names, boolean localAllowed) {
        this.names = names;
        this.localAllowed = localAllowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = names.resolve(host);
        if (localAllowed && host.equals("localhost")) {
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        }
        if (!Arrays.stream(addresses).allMatch(PublicAddress::is)) {
            throw new NotPublic(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** The name leads inside. */
    static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        NotPublic(String host) {
            super(host + " is not public");
        }
    }
}
