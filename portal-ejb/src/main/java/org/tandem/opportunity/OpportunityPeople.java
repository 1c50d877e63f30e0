package org.tandem.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.tandem.tenancy.SqlRow;
import org.tandem.tenancy.TenantJdbi;

/** Who can be given a part in a partner's deals. */
@ApplicationScoped
class OpportunityPeople {
    private static final int MOST = 200;
    private static final String CANDIDATES = """
            SELECT p.id, p.name, g.name AS organization_name, g.kind = 'FIRM' AS of_firm
            FROM organizations g JOIN people p ON p.tenant_id = g.tenant_id AND p.organization_id = g.id
            WHERE g.tenant_id = :tenant AND (g.id = :organization
              OR g.kind = 'FIRM' AND CONCAT(' ', p.roles, ' ') LIKE '% channel-manager %')
            ORDER BY of_firm, p.name, p.id LIMIT\s""" + MOST;

    @Inject
    private TenantJdbi sql;

    /** @param organizationId null: the firm's channel managers alone */
    List<Candidate> candidates(UUID organizationId) {
        return sql.query(
                CANDIDATES,
                query -> query.bind("organization", organizationId)
                        .map((result, context) -> {
                            var row = new SqlRow(result);
                            return new Candidate(
                                    row.id("id"), row.text("name"), row.text("organization_name"), row.flag("of_firm"));
                        })
                        .list());
    }
}
