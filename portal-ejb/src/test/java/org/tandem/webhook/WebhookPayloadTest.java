package org.tandem.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WebhookPayloadTest {
    @Test
    void namesTheRecordByItsId() {
        assertThat(WebhookPayload.of(
                        "lead.claimed",
                        Instant.parse("2026-11-24T09:00:00.000001Z"),
                        "lead",
                        UUID.fromString("0190a5d0-0000-7000-8000-000000000001"),
                        Map.of("note", "\"quoted\"")))
                .isEqualTo("{\"type\":\"lead.claimed\",\"timestamp\":\"2026-11-24T09:00:00.000001Z\",\"data\":{"
                        + "\"subject\":\"lead\",\"id\":\"0190a5d0-0000-7000-8000-000000000001\","
                        + "\"detail\":{\"note\":\"\\\"quoted\\\"\"}}}");
    }
}
