package org.tandem.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The API as one caller meets it. {@code with} makes a copy that sends one more header. */
public final class Api {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, String> headers;

    private Api(Map<String, String> headers) {
        this.headers = headers;
    }

    public static Api as(String email) {
        return bearing(Tokens.of(email));
    }

    public static Api bearing(String token) {
        return anonymous().with("Authorization", "Bearer " + token);
    }

    public static Api anonymous() {
        return new Api(Map.of());
    }

    public Api with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(more);
    }

    /** On condition that nobody has changed it since. */
    public Api ifVersion(long version) {
        return with("If-Match", "\"" + version + "\"");
    }

    public Api once(String key) {
        return with("Idempotency-Key", key);
    }

    public Reply get(String path) {
        return send("GET", path, null);
    }

    public Reply post(String path) {
        return send("POST", path, null);
    }

    public Reply post(String path, Object body) {
        return send("POST", path, Json.write(body));
    }

    /** The body as it stands, however wrong it is. */
    public Reply postText(String path, String body) {
        return send("POST", path, body);
    }

    public Reply put(String path, Object body) {
        return send("PUT", path, Json.write(body));
    }

    public Reply delete(String path) {
        return send("DELETE", path, null);
    }

    public Reply send(String method, String path, String body) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return send(method, path, body == null ? null : "application/json", publisher);
    }

    public Reply send(String method, String path, String contentType, HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(Stack.get().apiUrl() + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        if (contentType != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", contentType);
        }
        headers.forEach(request::header);
        try {
            return new Reply(method + " " + path, CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
