package org.tandem.api.write;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.tandem.api.http.Versioned;
import org.tandem.api.json.Json;
import org.tandem.idempotency.Answer;

/**
 * What a write answers when it is done. {@code location} is relative to the API's root; null when nothing was made.
 *
 * @param kept what a repetition of the request gets instead of {@code body}: never what is shown only once
 */
public record Reply(int status, String location, Record body, Record kept) {

    public static Reply ok(Record body) {
        return new Reply(200, null, body, body);
    }

    public static Reply created(String location, Record body) {
        return new Reply(201, location, body, body);
    }

    public static Reply accepted(String location, Record body) {
        return new Reply(202, location, body, body);
    }

    public Reply rememberedAs(Record withoutSecrets) {
        return new Reply(status, location, body, withoutSecrets);
    }

    Answer answer(String root) {
        return answer(root, body);
    }

    Answer remembered(String root) {
        return answer(root, kept);
    }

    private Answer answer(String root, Record shown) {
        var text = new String(Json.write(shown), StandardCharsets.UTF_8);
        return new Answer(status, headers(root), text);
    }

    private Map<String, String> headers(String root) {
        if (location != null && body instanceof Versioned versioned) {
            return Map.of(HttpHeaders.LOCATION, root + location, HttpHeaders.ETAG, versioned.etag());
        } else if (location != null) {
            return Map.of(HttpHeaders.LOCATION, root + location);
        }
        return body instanceof Versioned versioned ? Map.of(HttpHeaders.ETAG, versioned.etag()) : Map.of();
    }
}
