package org.tandem.opportunity;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.SqlRow;
import org.tandem.tenancy.SqlTerms;
import org.tandem.tenancy.TenantJdbi;

/** What somebody of a partner has promised to do about his deals, and about those of his company that nobody has. */
@Stateless
@Gate
@DenyAll
public class OpportunityAgenda {
    private static final int DAYS = 14;
    private static final int MOST = 50;

    @Inject
    private TenantJdbi sql;

    @Inject
    private OpportunityScope scope;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    /** Next steps of open deals that are late or due within two weeks, the latest first. */
    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public List<OpportunityRow> due(int limit) {
        var now = time.now();
        var terms = scope.restrict(new SqlTerms().and("o.tenant_id = :tenant"))
                .and("o.status = 'OPEN'")
                .and("o.next_step_on <= :soon", "soon", Stalled.today(now).plusDays(DAYS))
                .and("(o.owner_person_id = :me OR o.owner_person_id IS NULL)", "me", caller.personId());
        var ids = "SELECT o.id FROM opportunities o WHERE %s ORDER BY o.next_step_on, o.id LIMIT %d"
                .formatted(terms.sql(), Math.min(limit, MOST));
        return sql
                .query(
                        OpportunityRows.OF_PAGE.formatted(ids, "ASC"),
                        query -> terms.bind(query)
                                .map((row, context) -> OpportunityRows.row(new SqlRow(row), now))
                                .list())
                .stream()
                .sorted(Comparator.comparing(OpportunityRow::nextStepOn))
                .toList();
    }
}
