package org.tandem.lead;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.TenantJdbi;

/** How partners answer to what they are offered. */
@Stateless
@Gate
@DenyAll
public class OfferStatistics {
    private static final Duration PERIOD = Duration.ofDays(90);
    private static final int MOST = 200;
    private static final String ANSWERS = """
            WITH f AS (SELECT organization_id, state, TIMESTAMPDIFF(SECOND, offered_at, ended_at) / 60 AS minutes
              FROM offers WHERE tenant_id = :tenant AND offered_at >= :since)
            SELECT n.*, o.name, m.median FROM (
              SELECT organization_id, COUNT(*) AS offered, SUM(state = 'OPEN') AS open, SUM(state = 'ACCEPTED') AS accepted,
                SUM(state = 'DECLINED') AS declined, SUM(state = 'EXPIRED') AS expired, SUM(state = 'TAKEN') AS taken
              FROM f GROUP BY organization_id ORDER BY offered DESC, organization_id LIMIT :limit) n
            JOIN organizations o ON o.tenant_id = :tenant AND o.id = n.organization_id
            LEFT JOIN (SELECT DISTINCT organization_id, MEDIAN(minutes) OVER (PARTITION BY organization_id) AS median
              FROM f WHERE state IN ('ACCEPTED', 'DECLINED')) m ON m.organization_id = n.organization_id
            ORDER BY n.offered DESC, n.organization_id""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private LeadScope scope;

    @Inject
    private Time time;

    /** Of the last 90 days, those first that were asked most. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public List<PartnerAnswers> answers(int limit) {
        scope.requireStaff();
        if (limit < 1 || limit > MOST) {
            throw RuleViolation.at("limit", InputRule.OUT_OF_RANGE, "1", Integer.toString(MOST));
        }
        return sql.query(
                ANSWERS,
                query -> query.bind("since", time.now().minus(PERIOD))
                        .bind("limit", limit)
                        .map((row, context) -> answers(row))
                        .list());
    }

    private static PartnerAnswers answers(ResultSet row) throws SQLException {
        var median = row.getBigDecimal("median");
        return new PartnerAnswers(
                LeadReader.uuid(row, "organization_id"),
                row.getString("name"),
                row.getInt("offered"),
                row.getInt("open"),
                row.getInt("accepted"),
                row.getInt("declined"),
                row.getInt("expired"),
                row.getInt("taken"),
                median == null ? null : median.intValue());
    }
}
