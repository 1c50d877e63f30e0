package org.tandem.bench;

import java.sql.SQLException;
import java.util.List;
import org.tandem.stack.LocalStack;

/** What must be true of the data whatever the load was. Each query counts rows that break a promise. */
final class Invariants {
    private static final String TWO_LIVE_CLAIMS =
            "SELECT COUNT(*) FROM (SELECT 1 FROM claims WHERE ended_at IS NULL GROUP BY tenant_id, lead_id HAVING COUNT(*) > 1) x";
    private static final String OWNER_WITHOUT_HIS_CLAIM = """
            SELECT COUNT(*) FROM leads l LEFT JOIN claims c ON c.tenant_id = l.tenant_id AND c.lead_id = l.id
              AND c.epoch = l.claim_epoch AND c.organization_id = l.owner_organization_id AND c.ended_at IS NULL
            WHERE l.owner_organization_id IS NOT NULL AND c.lead_id IS NULL""";
    private static final String CLAIMS_NOT_LOGGED_ONCE = """
            SELECT COUNT(*) FROM (SELECT c.lead_id FROM claims c
              LEFT JOIN audit_events a ON a.tenant_id = c.tenant_id AND a.subject_id = c.lead_id
                AND a.type IN ('lead.claimed', 'lead.assigned')
              WHERE c.claimed_at > NOW() - INTERVAL 3 HOUR
              GROUP BY c.tenant_id, c.lead_id HAVING COUNT(DISTINCT a.id) <> COUNT(DISTINCT c.epoch)) x""";
    private static final String LOGGED_OF_NOTHING = """
            SELECT COUNT(*) FROM audit_events a LEFT JOIN leads l ON l.tenant_id = a.tenant_id AND l.id = a.subject_id
            WHERE a.subject = 'lead' AND l.id IS NULL""";

    private Invariants() {}

    static long racesWithoutOneWinner(LocalStack stack, List<String> leads) throws SQLException {
        var wrong = 0L;
        try (var connection = stack.database();
                var query = connection.prepareStatement(
                        "SELECT COUNT(*), COUNT(DISTINCT organization_id) FROM claims WHERE tenant_id ="
                                + " (SELECT id FROM tenants WHERE slug = 'aurora') AND lead_id = ? AND ended_at IS NULL")) {
            for (var lead : leads) {
                query.setString(1, lead);
                try (var row = query.executeQuery()) {
                    row.next();
                    wrong += row.getInt(1) == 1 && row.getInt(2) == 1 ? 0 : 1;
                }
            }
        }
        return wrong;
    }

    static void check(LocalStack stack, Report report) throws SQLException {
        count(stack, report, "Leads with two live owners after the run", TWO_LIVE_CLAIMS);
        count(stack, report, "Owned leads without their owner's claim", OWNER_WITHOUT_HIS_CLAIM);
        count(stack, report, "Claims without exactly one audit entry", CLAIMS_NOT_LOGGED_ONCE);
        count(stack, report, "Audit entries of leads that are not there", LOGGED_OF_NOTHING);
    }

    private static void count(LocalStack stack, Report report, String what, String query) throws SQLException {
        try (var connection = stack.database();
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            report.row(what, "0", Long.toString(row.getLong(1)), row.getLong(1) == 0);
        }
    }
}
