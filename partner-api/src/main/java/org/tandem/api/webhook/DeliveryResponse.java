package org.tandem.api.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.webhook.DeliveryFailure;
import org.tandem.webhook.DeliveryRow;
import org.tandem.webhook.DeliveryState;

/** A message to a webhook. */
public record DeliveryResponse(
        @Schema(description = "Id of the event, and of the message in every try")
        UUID id,

        String type,
        String subject,
        UUID subjectId,
        Instant at,
        DeliveryState state,
        int attempts,
        int replays,

        @Schema(description = "Of what is waiting: when it is tried next")
        Instant dueAt,

        @Schema(nullable = true) Instant attemptedAt,
        @Schema(nullable = true) Integer durationMs,

        @Schema(nullable = true, description = "Status of the last answer")
        Integer status,

        @Schema(nullable = true) DeliveryFailure failure,

        @Schema(nullable = true, description = "The beginning of the last answer")
        String response) {

    static DeliveryResponse from(DeliveryRow row) {
        return new DeliveryResponse(
                row.eventId(),
                row.type(),
                row.subject(),
                row.subjectId(),
                row.at(),
                row.state(),
                row.attempts(),
                row.replays(),
                row.dueAt(),
                row.attemptedAt(),
                row.durationMs(),
                row.status(),
                row.failure(),
                row.response());
    }
}
