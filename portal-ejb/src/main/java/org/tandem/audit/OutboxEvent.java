package org.tandem.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.tandem.tenancy.TenantEntity;

/** Says that an audit entry still has to be told to others; it has the entry's id. */
@Entity
@Table(name = "outbox_events")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = TenantEntity.TENANT, length = 36)
public class OutboxEvent {
    @Id
    private UUID id;

    @Column(name = "relayed_at")
    private Instant relayedAt;

    protected OutboxEvent() {}

    OutboxEvent(UUID auditEventId) {
        this.id = auditEventId;
    }
}
