package org.tandem.web.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** The container ignores the cookie attribute SameSite of the Servlet API, so it is written where a session begins. */
final class SessionCookie {
    private static final String HEADER = "Set-Cookie";
    private static final String LAX = "; SameSite=Lax";

    private SessionCookie() {}

    static void keepToThisSite(HttpServletResponse response) {
        var cookies = List.copyOf(response.getHeaders(HEADER));
        for (var each = 0; each < cookies.size(); each++) {
            var cookie = cookies.get(each);
            var whole = cookie.contains("SameSite") ? cookie : cookie + LAX;
            if (each == 0) {
                response.setHeader(HEADER, whole);
            } else {
                response.addHeader(HEADER, whole);
            }
        }
    }
}
