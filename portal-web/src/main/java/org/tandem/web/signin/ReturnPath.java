package org.tandem.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Where a person goes on after signing in: always a path of this portal. */
final class ReturnPath {
    private static final int LONGEST = 2000;

    private ReturnPath() {}

    static String of(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (!"GET".equals(request.getMethod()) || request.getQueryString() == null) {
            return local(path);
        }
        return local(path + "?" + request.getQueryString());
    }

    /** The page an Ajax request was sent from. */
    static String ofPage(HttpServletRequest request) {
        try {
            var page = URI.create(String.valueOf(request.getHeader("Referer")));
            var query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return page.getRawPath() == null || page.getHost() == null ? "/" : local(page.getRawPath() + query);
        } catch (IllegalArgumentException malformed) {
            return "/";
        }
    }

    static String local(String path) {
        var harmless = path != null
                && path.length() <= LONGEST
                && path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*")
                && !path.matches("(?i).*%0[0-9a-f].*");
        return harmless ? path : "/";
    }
}
