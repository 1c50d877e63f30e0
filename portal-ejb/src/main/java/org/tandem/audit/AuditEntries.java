package org.tandem.audit;

import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.List;
import org.tandem.tenancy.TenantJdbi;

/** What one transaction has to say; written on its own connection as the last thing before it commits. */
final class AuditEntries implements Synchronization {
    private static final String ENTRY = """
            INSERT INTO audit_events (tenant_id, id, at, person_id, organization_id, subject, subject_id, type, detail,
              correlation_id)
            VALUES (:tenant, :id, :at, :person, :organization, :subject, :subjectId, :type, :detail, :correlation)""";
    private static final String TO_TELL = "INSERT INTO outbox_events (tenant_id, id) VALUES (:tenant, :id)";

    private final TenantJdbi.Held connection;
    private final List<AuditEntry> entries = new ArrayList<>();

    AuditEntries(TenantJdbi.Held connection) {
        this.connection = connection;
    }

    void add(AuditEntry entry) {
        if (!entry.tenantId().equals(connection.tenantId())) {
            throw new IllegalStateException(entry.type() + " in a transaction of another firm");
        }
        entries.add(entry);
    }

    @Override
    public void beforeCompletion() {
        connection.batch(ENTRY, rows -> {
            entries.forEach(entry -> rows.add(entry::bind));
            return entries.size();
        });
        connection.batch(TO_TELL, rows -> {
            entries.forEach(entry -> rows.add(row -> row.bind("id", entry.id())));
            return entries.size();
        });
    }

    @Override
    public void afterCompletion(int status) {
        connection.close();
    }
}
