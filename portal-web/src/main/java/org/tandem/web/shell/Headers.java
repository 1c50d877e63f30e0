package org.tandem.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Collection;
import org.tandem.shared.Settings;

/** The security headers of every answer, and how long it may be kept. */
public final class Headers {
    /** A download is a file and nothing else, whatever it contains. */
    public static final String DOWNLOAD_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

    /** Forms that other sites frame say themselves which; older than that, this header knows all or none. */
    private static final String FRAMED = "/form/";

    private static final String POLICY = "connect-src 'self'; font-src 'self'; img-src 'self' data: blob:;"
            + " style-src 'self'; style-src-attr 'unsafe-inline'; object-src 'none'; frame-src 'none';"
            + " worker-src 'none'; media-src 'none'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none';"
            + " form-action 'self' ";
    private static final String CLOSED = "; default-src 'none'; script-src 'self'";
    private static final String YEAR = "max-age=31536000";

    private Headers() {}

    public static void write(HttpServletRequest request, HttpServletResponse response) {
        var path = RequestPath.of(request);
        response.setHeader("Content-Security-Policy", policy(path));
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!path.startsWith(FRAMED)) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("X-Correlation-Id", Correlation.of(request));
        if (request.isSecure() || Boolean.parseBoolean(Settings.get("TANDEM_COOKIE_SECURE", "true"))) {
            response.setHeader("Strict-Transport-Security", YEAR + "; includeSubDomains");
        }
        if (isStatic(path)) {
            response.setHeader("Cache-Control", request.getQueryString() == null ? "no-cache" : "public, " + YEAR);
        } else {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** A form on the pages of others. @param origins whose; already checked to be origins */
    public static void framedBy(HttpServletResponse response, Collection<String> origins) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'none'; object-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
                        + " form-action 'self'; base-uri 'none'; frame-ancestors "
                        + (origins.isEmpty() ? "'none'" : String.join(" ", origins)));
    }

    /** For an answer that Faces does not write, at whatever address: PrimeFaces adds no policy for scripts to it. */
    public static void withoutFaces(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy(""));
    }

    /** On Faces pages PrimeFaces adds a second policy with this response's nonce; a browser obeys both. */
    private static String policy(String path) {
        var page = path.endsWith(".xhtml") || path.equals("/");
        return POLICY + realm() + (page ? "" : CLOSED);
    }

    /** The forms for signing in and out end at the realm; browsers check redirects too. */
    private static String realm() {
        var issuer = URI.create(Settings.require("TANDEM_OIDC_ISSUER"));
        return issuer.getScheme() + "://" + issuer.getRawAuthority();
    }

    private static boolean isStatic(String path) {
        return path.startsWith("/assets/") || path.startsWith("/theme/") || path.startsWith("/jakarta.faces.resource/");
    }
}
