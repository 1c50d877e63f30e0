package org.tandem.web.signin;

import java.util.List;
import java.util.Set;

/** What may be had without a sign-in; everything else asks for one. The proxy keeps /health to itself. */
public final class PublicPaths {
    private static final Set<String> EXACT = Set.of("/callback", "/backchannel-logout", "/favicon.ico", "/health");
    private static final List<String> BELOW =
            List.of("/assets/", "/theme/", "/jakarta.faces.resource/", "/problem/", "/health/", "/form/");

    private PublicPaths() {}

    public static boolean has(String path) {
        return EXACT.contains(path) || BELOW.stream().anyMatch(path::startsWith);
    }
}
