package org.tandem.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Locale;
import org.tandem.api.http.ResponseHeaders;
import org.tandem.api.json.Json;

/** Puts a refusal on the wire, from inside JAX-RS and from outside of it. */
public final class Problems {
    private static final int UNPROCESSABLE = 422;

    private Problems() {}

    public static Response response(Refusal refusal, HttpServletRequest request) {
        var locale = language(request);
        var answer = Response.status(refusal.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .entity(problem(refusal, request));
        refusal.headers().forEach(answer::header);
        return answer.build();
    }

    public static void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var locale = language(request);
        var body = Json.write(problem(refusal, request));
        response.setStatus(refusal.status());
        refusal.headers().forEach(response::setHeader);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        response.setContentType(Problem.MEDIA_TYPE + ";charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    public static Problem problem(Refusal refusal, HttpServletRequest request) {
        var inBody = refusal.status() == UNPROCESSABLE && !"GET".equals(request.getMethod());
        return Problem.of(refusal, ResponseHeaders.correlationId(request), language(request), inBody);
    }

    private static Locale language(HttpServletRequest request) {
        var german = Locale.GERMAN.getLanguage().equals(request.getLocale().getLanguage());
        return german && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null ? Locale.GERMAN : Locale.ENGLISH;
    }
}
