package org.tandem.routing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tandem.lead.ServiceLevels;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.TenantJdbi;

/** Reads all that decisions of the firm are made of, once per batch; how partners did in the past at most every five minutes. */
@ApplicationScoped
class RoutingWorld {
    private static final Duration HISTORY = Duration.ofDays(90);
    private static final int LEAST = 5;
    private static final String PARTNERS = """
            SELECT o.id, o.active AND o.kind IN ('DEALER', 'RESELLER', 'RETAILER', 'ALLIANCE') AS active, v.`rank`,
              p.latitude, p.longitude, p.target_share, COALESCE(p.open_leads, v.open_leads) AS open_limit,
              p.suspended_reason IS NOT NULL AS suspended, p.absent_until
            FROM partners p
            JOIN organizations o ON o.tenant_id = p.tenant_id AND o.id = p.id
            LEFT JOIN programme_levels v ON v.tenant_id = p.tenant_id AND v.id = p.level_id
            WHERE p.tenant_id = :tenant ORDER BY o.id""";
    /**
     * Of those that have a limit, because nothing else is made of it, and by the index that has all it counts: a partner
     * without one may hold any number.
     */
    private static final String OPEN = """
            SELECT organization, SUM(n) FROM (
              SELECT l.owner_organization_id AS organization, COUNT(*) AS n
                FROM partners p
                LEFT JOIN programme_levels v ON v.tenant_id = p.tenant_id AND v.id = p.level_id
                STRAIGHT_JOIN leads l FORCE INDEX (leads_held)
                  ON l.tenant_id = :tenant AND l.owner_organization_id = p.id
                  AND l.status IN ('CLAIMED', 'WORKING', 'QUALIFIED')
                WHERE p.tenant_id = :tenant AND COALESCE(p.open_leads, v.open_leads) IS NOT NULL
                GROUP BY l.owner_organization_id
              UNION ALL
              SELECT organization_id, COUNT(*) FROM offers WHERE tenant_id = :tenant AND state = 'OPEN'
                GROUP BY organization_id) held
            GROUP BY organization""";

    private static final String RECEIVED = """
            SELECT organization_id, COUNT(*) AS received, MAX(offered_at) AS last FROM offers WHERE tenant_id = :tenant
              AND offered_at >= :since AND decision_id IS NOT NULL GROUP BY organization_id""";
    private static final String ACCEPTANCE = """
            SELECT organization_id, SUM(state = 'ACCEPTED') / COUNT(*) FROM offers WHERE tenant_id = :tenant
              AND offered_at >= :since AND state IN ('ACCEPTED', 'DECLINED', 'EXPIRED')
            GROUP BY organization_id HAVING COUNT(*) >= :least""";
    private static final String RESPONSE = """
            SELECT DISTINCT organization_id, MEDIAN(TIMESTAMPDIFF(SECOND, offered_at, ended_at) / 60)
              OVER (PARTITION BY organization_id) FROM offers WHERE tenant_id = :tenant
              AND offered_at >= :since AND state IN ('ACCEPTED', 'DECLINED') AND :least > 0""";
    private static final String WINS = """
            SELECT owner_organization_id, SUM(status <> 'LOST') / COUNT(*) FROM leads WHERE tenant_id = :tenant
              AND owner_organization_id IS NOT NULL AND claimed_at >= :since
              AND status NOT IN ('CLAIMED', 'WORKING') GROUP BY owner_organization_id HAVING COUNT(*) >= :least""";
    private static final String AREAS = """
            SELECT m.partner_id, a.kind, a.country, a.value, t.latitude, t.longitude, t.radius_km
            FROM territory_partners m
            JOIN territories t ON t.tenant_id = m.tenant_id AND t.id = m.territory_id
            LEFT JOIN territory_areas a ON a.tenant_id = t.tenant_id AND a.territory_id = t.id
            WHERE m.tenant_id = :tenant""";
    private static final String AUTHORISED =
            "SELECT partner_id, category FROM product_authorizations WHERE tenant_id = :tenant";
    private static final String CERTIFIED = """
            SELECT partner_id, category FROM certifications WHERE tenant_id = :tenant AND category IS NOT NULL
              AND valid_from <= :today AND (valid_until IS NULL OR valid_until >= :today)""";
    private static final String SETTINGS = "SELECT * FROM routing_settings WHERE tenant_id = :tenant";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    private final Cache<UUID, Past> pasts = Caffeine.newBuilder()
            .maximumSize(1000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    private record Past(Map<UUID, Double> acceptance, Map<UUID, Double> response, Map<UUID, Double> wins) {}

    private record Received(int count, long last) {}

    RoutingDesk desk(List<RoutingDesk.ReadyRule> rules) {
        var today = time.now().atZone(ZoneOffset.UTC).toLocalDate();
        var authorised = sets(AUTHORISED, null);
        var certified = sets(CERTIFIED, today.toString());
        var past = pasts.get(caller.tenantId(), tenant -> past());
        var open = numbers(OPEN, false);
        var received = received();
        var partners = sql.query(
                PARTNERS,
                query -> query.map((row, context) -> partner(row, past, open, received, authorised, certified))
                        .list());
        return new RoutingDesk(rules, settings(), partners, territories(), certifiedCategories());
    }

    private Past past() {
        return new Past(numbers(ACCEPTANCE, true), numbers(RESPONSE, true), numbers(WINS, true));
    }

    private static RoutedPartner partner(
            ResultSet row,
            Past past,
            Map<UUID, Double> open,
            Map<UUID, Received> received,
            Map<UUID, Set<String>> authorised,
            Map<UUID, Set<String>> certified)
            throws SQLException {
        var id = UUID.fromString(row.getString("id"));
        var facts = new PartnerFacts(
                id,
                row.getObject("rank", Integer.class),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"),
                row.getBigDecimal("target_share"),
                row.getObject("open_limit", Integer.class),
                past.acceptance().get(id),
                past.response().get(id),
                past.wins().get(id));
        var absent = row.getObject("absent_until", LocalDateTime.class);
        var standing = new RoutedPartner.Standing(
                row.getBoolean("active"),
                row.getBoolean("suspended"),
                absent == null ? null : absent.toInstant(ZoneOffset.UTC),
                authorised.getOrDefault(id, Set.of()),
                certified.getOrDefault(id, Set.of()));
        var got = received.getOrDefault(id, new Received(0, 0));
        return new RoutedPartner(facts, standing, open.getOrDefault(id, 0.0).intValue(), got.count(), got.last());
    }

    private Map<UUID, Double> numbers(String statement, boolean ofThePast) {
        return sql.query(statement, query -> {
            if (ofThePast) {
                query.bind("since", time.now().minus(HISTORY)).bind("least", LEAST);
            }
            var found = new HashMap<UUID, Double>();
            query.map((row, context) -> found.put(UUID.fromString(row.getString(1)), row.getDouble(2)))
                    .list();
            return found;
        });
    }

    private Map<UUID, Received> received() {
        return sql.query(RECEIVED, query -> {
            var found = new HashMap<UUID, Received>();
            query.bind("since", time.now().minus(HISTORY))
                    .map((row, context) ->
                            found.put(UUID.fromString(row.getString(1)), new Received(row.getInt(2), micros(row))))
                    .list();
            return found;
        });
    }

    private static long micros(ResultSet row) throws SQLException {
        Instant last = row.getObject("last", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return last.toEpochMilli() * 1000;
    }

    private Map<UUID, Set<String>> sets(String statement, String today) {
        return sql.query(statement, query -> {
            var found = new HashMap<UUID, Set<String>>();
            (today == null ? query : query.bind("today", today))
                    .map((row, context) -> found.computeIfAbsent(
                                    UUID.fromString(row.getString(1)), none -> new HashSet<>())
                            .add(row.getString(2)))
                    .list();
            return found;
        });
    }

    private Territories territories() {
        var territories = new Territories();
        sql.query(
                AREAS,
                query -> query.map((row, context) -> add(territories, row)).list());
        return territories;
    }

    private static boolean add(Territories territories, ResultSet row) throws SQLException {
        var partner = UUID.fromString(row.getString("partner_id"));
        BigDecimal radius = row.getBigDecimal("radius_km");
        if (radius != null) {
            territories.circle(row.getDouble("latitude"), row.getDouble("longitude"), radius.doubleValue(), partner);
        } else if (row.getString("kind") != null) {
            territories.area(row.getString("kind"), row.getString("country"), row.getString("value"), partner);
        }
        return true;
    }

    private Set<String> certifiedCategories() {
        return Set.copyOf(sql.query(
                "SELECT code FROM product_categories WHERE tenant_id = :tenant AND certified",
                query -> query.mapTo(String.class).list()));
    }

    RoutingSettings settings() {
        return sql.query(
                SETTINGS,
                query -> query.map((row, context) -> settings(row)).findOne().orElse(RoutingSettings.USUAL));
    }

    private static RoutingSettings settings(ResultSet row) throws SQLException {
        return new RoutingSettings(
                row.getLong("version"),
                new Weights(List.of(
                        row.getInt("distance"),
                        row.getInt("level"),
                        row.getInt("acceptance"),
                        row.getInt("response"),
                        row.getInt("win_rate"),
                        row.getInt("capacity"),
                        row.getInt("fairness"))),
                row.getInt("reach_km"),
                ServiceLevels.valueOf(row.getString("service_levels")),
                row.getInt("idle_days"));
    }
}
