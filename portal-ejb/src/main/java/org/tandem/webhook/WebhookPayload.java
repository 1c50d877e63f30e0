package org.tandem.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What a message says: which event, when, and about which record, by its id. */
final class WebhookPayload {
    private static final ObjectMapper JSON = new ObjectMapper();

    private WebhookPayload() {}

    static String of(String type, Instant at, String subject, UUID subjectId, Map<String, String> detail) {
        var data = new LinkedHashMap<String, Object>();
        data.put("subject", subject);
        data.put("id", subjectId.toString());
        data.put("detail", detail);
        var message = new LinkedHashMap<String, Object>();
        message.put("type", type);
        message.put("timestamp", at.toString());
        message.put("data", data);
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
