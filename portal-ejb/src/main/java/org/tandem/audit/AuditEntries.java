package org.tandem.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tandem.tenancy.TenantJdbi;

/** What one transaction has to say; written as its last thing. */
final class AuditEntries {
    private static final String ENTRY = """
            INSERT INTO audit_events (tenant_id, id, at, person_id, organization_id, subject, subject_id, type, detail,
              correlation_id)
            VALUES (:tenant, :id, :at, :person, :organization, :subject, :subjectId, :type, :detail, :correlation)""";
    private static final String TO_TELL = "INSERT INTO outbox_events (tenant_id, id) VALUES (:tenant, :id)";

    private final TenantJdbi sql;
    private final UUID tenantId;
    private final List<AuditEntry> entries = new ArrayList<>();

    AuditEntries(TenantJdbi sql, UUID tenantId) {
        this.sql = sql;
        this.tenantId = tenantId;
    }

    void add(AuditEntry entry) {
        if (!entry.tenantId().equals(tenantId)) {
            throw new IllegalStateException(entry.type() + " in a transaction of another firm");
        }
        entries.add(entry);
    }

    void write() {
        sql.batch(ENTRY, rows -> {
            entries.forEach(entry -> rows.add(entry::bind));
            return entries.size();
        });
        sql.batch(TO_TELL, rows -> {
            entries.forEach(entry -> rows.add(row -> row.bind("id", entry.id())));
            return entries.size();
        });
    }
}
