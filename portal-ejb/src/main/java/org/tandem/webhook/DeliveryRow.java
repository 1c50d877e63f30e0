package org.tandem.webhook;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One line of a webhook's log.
 *
 * @param eventId also the message's id, the same in every try
 * @param dueAt when it is tried next, of what waits
 * @param status of the last answer, null when there was none
 * @param response the beginning of the last answer
 */
public record DeliveryRow(
        UUID eventId,
        String type,
        String subject,
        UUID subjectId,
        Instant at,
        DeliveryState state,
        int attempts,
        int replays,
        Instant dueAt,
        Instant attemptedAt,
        Integer durationMs,
        Integer status,
        DeliveryFailure failure,
        String response)
        implements Serializable {

    /** Under way means that it will be sent anyway. */
    public boolean canReplay() {
        return state != DeliveryState.WAITING;
    }
}
