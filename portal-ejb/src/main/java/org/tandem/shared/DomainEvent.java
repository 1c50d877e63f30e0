package org.tandem.shared;

import java.util.Map;
import java.util.UUID;

/**
 * Something that happened, as a record of ids and values. Fired with CDI; one observer writes the audit entry and the
 * outbox row in the same transaction.
 */
public interface DomainEvent {
    /** Kind of the thing it happened to, for example {@code lead}. */
    String subject();

    UUID subjectId();

    /** Stable name, for example {@code lead.claimed}: key of its text in {@code i18n/events}. */
    String type();

    /** What a reader of the timeline wants to know. No contact data: the audit trail is never masked. */
    Map<String, String> detail();
}
