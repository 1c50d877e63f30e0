package org.tandem.audit;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.Ids;
import org.tandem.shared.JsonTexts;
import org.tandem.tenancy.Caller;

/** One change. Written once, never changed, never removed: the database refuses both. */
record AuditEntry(
        UUID tenantId,
        UUID id,
        Instant at,
        UUID personId,
        UUID organizationId,
        String subject,
        UUID subjectId,
        String type,
        String detail,
        String correlationId) {

    static AuditEntry of(DomainEvent event, Instant at, Caller caller) {
        var system = caller.isSystem();
        return new AuditEntry(
                caller.tenantId(),
                Ids.next(),
                at,
                system ? null : caller.personId(),
                system ? null : caller.organizationId(),
                event.subject(),
                event.subjectId(),
                event.type(),
                JsonTexts.write(event.detail()),
                caller.correlationId());
    }

    void bind(PreparedBatch row) {
        row.bind("id", id)
                .bind("at", at)
                .bind("person", personId)
                .bind("organization", organizationId)
                .bind("subject", subject)
                .bind("subjectId", subjectId)
                .bind("type", type)
                .bind("detail", detail)
                .bind("correlation", correlationId);
    }
}
