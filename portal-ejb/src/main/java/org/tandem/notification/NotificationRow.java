package org.tandem.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One notification.
 *
 * @param id the event's id
 * @param type key of the text in {@code i18n/events}
 * @param kind null for the oldest
 * @param subject kind of record it is about, with {@code subjectId} and, where it has one, {@code reference}
 */
public record NotificationRow(
        UUID id,
        Instant at,
        String type,
        NotificationKind kind,
        String subject,
        UUID subjectId,
        String reference,
        String personName,
        String organizationName,
        Map<String, String> detail,
        boolean read)
        implements Serializable {}
