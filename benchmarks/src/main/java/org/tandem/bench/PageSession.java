package org.tandem.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tandem.stack.Cookies;
import org.tandem.stack.LocalStack;

/** A person signed in to the pages. */
final class PageSession {
    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final LocalStack stack;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(Cookies.manager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    PageSession(LocalStack stack) {
        this.stack = stack;
    }

    /** Keycloak may ask for the name first and for the password on the next page. */
    PageSession signIn(String person) throws IOException, InterruptedException {
        var page = get("/sign-in");
        for (var step = 0; step < 2; step++) {
            var action = ACTION.matcher(page);
            if (action.find() && action.group(1).contains("/realms/")) {
                page = post(
                                action.group(1).replace("&amp;", "&"),
                                Map.of(
                                        "username",
                                        person,
                                        "password",
                                        stack.secrets().demoPassword()))
                        .body();
            }
        }
        return this;
    }

    String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(stack.portalUrl() + path)).build())
                .body();
    }

    /** As the page's own script would: an Ajax request of PrimeFaces. */
    HttpResponse<String> ajax(String path, Map<String, String> fields) {
        return send(form(stack.portalUrl() + path, fields)
                .header("Faces-Request", "partial/ajax")
                .header("X-Requested-With", "XMLHttpRequest")
                .build());
    }

    private HttpResponse<String> post(String url, Map<String, String> fields) {
        return send(form(url, fields).build());
    }

    private static HttpRequest.Builder form(String url, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
