package org.tandem.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.tandem.shared.Ids;

/** Headers of every response, refusals included. The correlation id is made here and never taken from the caller. */
public final class ResponseHeaders {
    private static final String CORRELATION = ResponseHeaders.class.getName() + ".correlation";

    private ResponseHeaders() {}

    public static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Correlation-Id", correlationId(request));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    public static String correlationId(HttpServletRequest request) {
        var known = (String) request.getAttribute(CORRELATION);
        if (known != null) {
            return known;
        }
        var fresh = Ids.next().toString();
        request.setAttribute(CORRELATION, fresh);
        return fresh;
    }
}
