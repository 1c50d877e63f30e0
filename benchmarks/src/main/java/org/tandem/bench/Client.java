package org.tandem.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Calls of the API, over one kept-alive connection per thread. */
final class Client {
    private static final byte[] NOTHING = {};

    private final URI server;
    private final String root;
    private final TokenPool tokens;
    private final ThreadLocal<Connection> connection = new ThreadLocal<>();

    Client(String base, TokenPool tokens) {
        this.server = URI.create(base);
        this.root = server.getPath();
        this.tokens = tokens;
    }

    /** What came back. */
    record Reply(int status, String body) {
        boolean failed() {
            return status >= 500 || status < 200;
        }
    }

    Reply get(String person, String path) {
        return call(person, "GET", path, null, NOTHING);
    }

    /** @param json null: a request without a body */
    Reply post(String person, String path, String json) {
        return call(person, "POST", path, null, json == null ? NOTHING : json.getBytes(StandardCharsets.UTF_8));
    }

    /** A request without a body that may be repeated by its key. */
    Reply postOnce(String person, String path, UUID key) {
        return call(person, "POST", path, key.toString(), NOTHING);
    }

    /** Without a token: refused at the door, before anything is done. */
    Reply stranger(String path) {
        return send(Connection.request("GET", server, root + path, "none", null, NOTHING));
    }

    private Reply call(String person, String method, String path, String key, byte[] body) {
        return send(Connection.request(method, server, root + path, tokens.of(person), key, body));
    }

    private Reply send(byte[] request) {
        try {
            var answer = open().send(request);
            if (!answer.reusable()) {
                close();
            }
            return new Reply(answer.status(), new String(answer.body(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            close();
            throw new UncheckedIOException(failed);
        }
    }

    private Connection open() throws IOException {
        var open = connection.get();
        if (open == null) {
            open = new Connection(server);
            connection.set(open);
        }
        return open;
    }

    private void close() {
        var open = connection.get();
        connection.remove();
        if (open != null) {
            open.close();
        }
    }
}
