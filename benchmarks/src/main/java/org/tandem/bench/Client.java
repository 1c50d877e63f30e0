package org.tandem.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** One API call over the JDK's blocking client, which keeps connections alive and costs little of the shared machine. */
final class Client {
    private final String base;
    private final TokenPool tokens;

    Client(String base, TokenPool tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    /** What came back. */
    record Reply(int status, String body) {
        boolean failed() {
            return status >= 500 || status < 200;
        }
    }

    Reply get(String person, String path) {
        return call(person, "GET", path, null);
    }

    /** @param json null: a request without a body */
    Reply post(String person, String path, String json) {
        return call(person, "POST", path, json);
    }

    private Reply call(String person, String method, String path, String json) {
        try {
            var connection = (HttpURLConnection) URI.create(base + path).toURL().openConnection();
            connection.setRequestMethod(method);
            connection.setReadTimeout(60_000);
            connection.setRequestProperty("Authorization", "Bearer " + tokens.of(person));
            connection.setRequestProperty("Content-Type", "application/json");
            if (method.equals("POST")) {
                var bytes = json == null ? new byte[0] : json.getBytes(StandardCharsets.UTF_8);
                connection.setDoOutput(true);
                connection.setFixedLengthStreamingMode(bytes.length);
                try (var out = connection.getOutputStream()) {
                    out.write(bytes);
                }
            }
            return read(connection);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Reply read(HttpURLConnection connection) throws IOException {
        var status = connection.getResponseCode();
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Reply(status, in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
