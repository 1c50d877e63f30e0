package org.tandem.duplicate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.tandem.lead.MatchFacts;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.TenantJdbi;

/** Gives leads from before there was a search for duplicates what they are recognised by, a portion at a time. */
@Stateless
@Gate
@PermitAll
public class MatchBackfill {
    private static final int BATCH = 1000;
    private static final String WITHOUT = "SELECT id, company, domain, email FROM leads FORCE INDEX (leads_match_name)"
            + " WHERE tenant_id = :tenant AND match_name IS NULL LIMIT " + BATCH;
    private static final String FILL = """
            UPDATE leads SET match_name = :name, match_domain = :domain
            WHERE tenant_id = :tenant AND id = :id AND match_name IS NULL""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    private record Bare(UUID id, String name, String domain) {}

    /** @return true when there may be more */
    public boolean fillOnce() {
        caller.requireSystem();
        List<Bare> bare = sql.query(
                WITHOUT,
                query -> query.map((row, context) -> new Bare(
                                UUID.fromString(row.getString("id")),
                                MatchFacts.name(row.getString("company")),
                                MatchFacts.domain(row.getString("domain"), row.getString("email"))))
                        .list());
        sql.batch(FILL, rows -> {
            bare.forEach(lead -> rows.add(
                    row -> row.bind("id", lead.id()).bind("name", lead.name()).bind("domain", lead.domain())));
            return bare.size();
        });
        return bare.size() == BATCH;
    }
}
