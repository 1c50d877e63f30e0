package org.tandem.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tandem.stack.Cookies;

/** A person at the pages without a browser: cookies and addresses, but no script. Redirects are followed on demand only. */
public final class WebSession {
    private static final Map<String, WebSession> OPEN = new ConcurrentHashMap<>();
    private static final Pattern FORM = Pattern.compile("<form[^>]+action=\"([^\"]+)\"");
    private final CookieManager cookies = Cookies.manager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    /** One session per person for the whole run; nobody may sign out of it. */
    public static WebSession of(String email) {
        return OPEN.computeIfAbsent(email, WebSession::signedInAs);
    }

    public static WebSession signedInAs(String email) {
        return signedInAs(email, Stack.get().secrets().demoPassword());
    }

    public static WebSession signedInAs(String email, String password) {
        var session = new WebSession();
        var form = session.followed(session.get("/sign-in"));
        var page = session.followed(session.signIn(form, email, password));
        if (page.statusCode() != 200) {
            throw new AssertionError(email + " cannot sign in: " + page.statusCode() + " " + page.body());
        }
        return session;
    }

    public CookieManager cookies() {
        return cookies;
    }

    /** @param path of the portal, or a whole address */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    /** Fills in Keycloak's two forms: who, and then the password. */
    public HttpResponse<String> signIn(HttpResponse<String> form, String email) {
        return signIn(form, email, Stack.get().secrets().demoPassword());
    }

    public HttpResponse<String> signIn(HttpResponse<String> form, String email, String password) {
        var asked = followed(post(action(form), Map.of("username", email)));
        return post(action(asked), Map.of("password", password));
    }

    /** Where a page's first form is sent. */
    public static String action(HttpResponse<String> form) {
        var found = FORM.matcher(form.body());
        if (!found.find()) {
            throw new AssertionError("no sign-in form: " + form.statusCode() + " " + form.body());
        }
        return found.group(1).replace("&amp;", "&");
    }

    public HttpResponse<String> followed(HttpResponse<String> response) {
        var last = response;
        for (var hop = 0; last.statusCode() / 100 == 3 && hop < 10; hop++) {
            last = get(last.uri()
                    .resolve(last.headers().firstValue("Location").orElseThrow())
                    .toString());
        }
        return last;
    }

    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static HttpRequest.Builder request(String path) {
        var address = path.startsWith("/") ? Stack.get().portalUrl() + path : path;
        return HttpRequest.newBuilder(URI.create(address)).header("Accept-Language", "en");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
