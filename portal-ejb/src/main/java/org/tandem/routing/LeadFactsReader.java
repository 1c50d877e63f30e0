package org.tandem.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.Time;
import org.tandem.tenancy.TenantJdbi;

/** What decisions need to know of leads, many at once. */
@ApplicationScoped
class LeadFactsReader {
    private static final String COLUMNS = """
            SELECT l.id, l.category, l.country, l.subdivision, l.postcode, l.city, l.source, l.value_band, l.amount,
              l.currency, l.latitude, l.longitude,
              (SELECT COUNT(*) FROM routing_decisions d WHERE d.tenant_id = l.tenant_id AND d.lead_id = l.id) AS attempts
            FROM leads l WHERE l.tenant_id = :tenant""";
    private static final String SOME = COLUMNS + " AND l.id IN (<leads>) ORDER BY l.received_at, l.id";
    private static final String LATEST = COLUMNS + " ORDER BY l.received_at DESC, l.id DESC LIMIT :limit";
    private static final String REFUSED = """
            SELECT lead_id, organization_id, reason FROM lead_exclusions WHERE tenant_id = :tenant
              AND lead_id IN (<leads>) AND (until IS NULL OR until > :now)""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Time time;

    /** In the order in which they came in. */
    List<LeadFacts> of(Collection<UUID> leadIds) {
        return sql.query(
                SOME,
                query -> query.bindList("leads", List.copyOf(leadIds))
                        .map((row, context) -> facts(row))
                        .list());
    }

    List<LeadFacts> latest(int limit) {
        return sql.query(
                LATEST,
                query -> query.bind("limit", limit)
                        .map((row, context) -> facts(row))
                        .list());
    }

    /** By lead: who is not asked again. */
    Map<UUID, Map<UUID, Exclusion>> refused(Collection<UUID> leadIds) {
        return sql.query(REFUSED, query -> {
            var found = new HashMap<UUID, Map<UUID, Exclusion>>();
            query.bindList("leads", List.copyOf(leadIds))
                    .bind("now", time.now())
                    .map((row, context) -> found.computeIfAbsent(
                                    UUID.fromString(row.getString(1)), none -> new HashMap<>())
                            .put(UUID.fromString(row.getString(2)), Exclusion.valueOf(row.getString(3))))
                    .list();
            return found;
        });
    }

    private static LeadFacts facts(ResultSet row) throws SQLException {
        return new LeadFacts(
                UUID.fromString(row.getString("id")),
                row.getString("category"),
                row.getString("country"),
                row.getString("subdivision"),
                row.getString("postcode"),
                row.getString("city"),
                row.getString("source"),
                row.getString("value_band"),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"),
                row.getInt("attempts"));
    }
}
