package org.tandem.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.JsonTexts;
import org.tandem.tenancy.TenantEntity;

/** One change. Written once, never changed, never removed: the database refuses both. */
@Entity
@Table(name = "audit_events")
public class AuditEvent extends TenantEntity {
    private Instant at;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "organization_id")
    private UUID organizationId;

    private String subject;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String type;
    private String detail;

    @Column(name = "correlation_id")
    private String correlationId;

    protected AuditEvent() {}

    AuditEvent(DomainEvent event, Instant at, UUID personId, UUID organizationId, String correlationId) {
        this.at = at;
        this.personId = personId;
        this.organizationId = organizationId;
        this.subject = event.subject();
        this.subjectId = event.subjectId();
        this.type = event.type();
        this.detail = JsonTexts.write(event.detail());
        this.correlationId = correlationId;
    }
}
