package org.tandem.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.JsonTexts;
import org.tandem.tenancy.TenantJdbi;

/** The audit trail of what is agreed with a partner. */
@ApplicationScoped
class PartnerTimeline {
    private static final int LONGEST = 100;
    private static final String ENTRIES = """
            SELECT a.id, a.at, a.type, a.detail, p.name AS person_name, o.name AS organization_name
            FROM audit_events a
            LEFT JOIN people p ON p.tenant_id = a.tenant_id AND p.id = a.person_id
            LEFT JOIN organizations o ON o.tenant_id = a.tenant_id AND o.id = a.organization_id
            WHERE a.tenant_id = :tenant AND a.subject_id = :partner AND a.subject = 'partner'
            ORDER BY a.id DESC LIMIT\s""" + LONGEST;

    @Inject
    private TenantJdbi sql;

    List<PartnerEntry> of(UUID partnerId) {
        return sql.query(
                ENTRIES,
                query -> query.bind("partner", partnerId)
                        .map((row, context) -> new PartnerEntry(
                                UUID.fromString(row.getString("id")),
                                PartnerStore.instant(row, "at"),
                                row.getString("person_name"),
                                row.getString("organization_name"),
                                row.getString("type"),
                                JsonTexts.read(row.getString("detail"))))
                        .list());
    }
}
