package org.tandem.api.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.tandem.notification.NotificationRow;

/** Something that concerns the caller; {@code type} is stable, for example {@code lead.assigned}. */
public record NotificationResponse(
        UUID id,
        Instant at,
        String type,
        String subject,
        UUID subjectId,
        String reference,
        String personName,
        String organizationName,
        Map<String, String> detail,
        boolean read) {

    static NotificationResponse from(NotificationRow row) {
        return new NotificationResponse(
                row.id(),
                row.at(),
                row.type(),
                row.subject(),
                row.subjectId(),
                row.reference(),
                row.personName(),
                row.organizationName(),
                row.detail(),
                row.read());
    }
}
