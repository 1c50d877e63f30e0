package org.tandem.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.tandem.shared.Cursor;
import org.tandem.shared.InputRule;
import org.tandem.shared.NotFound;
import org.tandem.shared.PageOf;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.TenantJdbi;

/** Offers, the one that ends next first. A partner reads its own company's, always masked; the firm all of them. */
@ApplicationScoped
class OfferLister {
    private static final Instant BEGINNING = Instant.EPOCH;
    private static final UUID FIRST = new UUID(0, 0);
    private static final String COLUMNS = """
            SELECT f.id, f.lead_id, f.state, f.organization_id, f.offered_at, f.deadline, f.ended_at, f.reason,
              l.reference, l.masked_title, l.category, l.city, l.country, l.value_band, o.name AS organization_name
            FROM %s
            JOIN leads l ON l.tenant_id = f.tenant_id AND l.id = f.lead_id
            JOIN organizations o ON o.tenant_id = f.tenant_id AND o.id = f.organization_id
            ORDER BY f.deadline, f.id""";
    private static final String PAGE = COLUMNS.formatted("""
            (SELECT * FROM offers WHERE tenant_id = :tenant AND state = :state%s
              AND deadline >= :at AND (deadline > :at OR id > :after) ORDER BY deadline, id LIMIT :limit) f""");
    private static final String ONE =
            COLUMNS.formatted("(SELECT * FROM offers WHERE tenant_id = :tenant AND id = :offer%s) f");
    private static final String OPEN_OF = COLUMNS.formatted(
            "(SELECT * FROM offers WHERE tenant_id = :tenant AND lead_id = :lead AND state = 'OPEN' AND organization_id = :ours) f");
    private static final String COUNT = """
            SELECT COUNT(*) FROM (SELECT 1 FROM offers WHERE tenant_id = :tenant AND state = :state%s LIMIT %d) counted""";
    private static final String OURS = " AND organization_id = :ours";

    @Inject
    private TenantJdbi sql;

    @Inject
    private LeadScope scope;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    PageOf<OfferRow> list(OfferState state, String cursor, int limit) {
        if (limit < 1 || limit > LeadQuery.MAX_LIMIT) {
            throw RuleViolation.at("limit", InputRule.OUT_OF_RANGE, "1", Integer.toString(LeadQuery.MAX_LIMIT));
        }
        var from = cursor == null ? new Cursor(BEGINNING, FIRST) : Cursor.decode(cursor);
        var rows = sql.query(
                PAGE.formatted(mine()),
                query -> scoped(query)
                        .bind("state", state.name())
                        .bind("at", from.at())
                        .bind("after", from.id())
                        .bind("limit", limit + 1)
                        .map((row, context) -> row(row))
                        .list());
        var items = rows.size() > limit ? rows.subList(0, limit) : rows;
        var last = rows.size() > limit ? items.get(limit - 1) : null;
        return PageOf.of(
                java.util.List.copyOf(items),
                last == null ? null : new Cursor(last.deadline(), last.id()).encode(),
                count(state));
    }

    int count(OfferState state) {
        return sql.query(
                COUNT.formatted(mine(), PageOf.COUNT_LIMIT + 1),
                query -> scoped(query)
                        .bind("state", state.name())
                        .mapTo(Integer.class)
                        .one());
    }

    OfferRow require(UUID offerId) {
        return sql.query(
                        ONE.formatted(mine()),
                        query -> scoped(query)
                                .bind("offer", offerId)
                                .map((row, context) -> row(row))
                                .findOne())
                .orElseThrow(NotFound::new);
    }

    /** The open one of the caller's company. */
    OfferRow openOf(UUID leadId) {
        return sql.query(
                        OPEN_OF,
                        query -> query.bind("lead", leadId)
                                .bind("ours", caller.organizationId())
                                .map((row, context) -> row(row))
                                .findOne())
                .orElseThrow(NotFound::new);
    }

    private String mine() {
        return scope.steers() ? "" : OURS;
    }

    private Query scoped(Query query) {
        return scope.steers() ? query : query.bind("ours", caller.organizationId());
    }

    private OfferRow row(ResultSet row) throws SQLException {
        var state = OfferState.valueOf(row.getString("state"));
        var offeredAt = LeadReader.instant(row, "offered_at");
        var deadline = LeadReader.instant(row, "deadline");
        var reason = row.getString("reason");
        return new OfferRow(
                LeadReader.uuid(row, "id"),
                LeadReader.uuid(row, "lead_id"),
                row.getString("reference"),
                row.getString("masked_title"),
                row.getString("category"),
                row.getString("city"),
                row.getString("country"),
                ValueBand.valueOf(row.getString("value_band")),
                state,
                LeadReader.uuid(row, "organization_id"),
                scope.steers() ? row.getString("organization_name") : null,
                offeredAt,
                deadline,
                LeadReader.instant(row, "ended_at"),
                reason == null ? null : DeclineReason.valueOf(reason),
                state == OfferState.OPEN ? remaining(offeredAt, deadline, time.now()) : 0);
    }

    static int remaining(Instant from, Instant to, Instant now) {
        var whole = Duration.between(from, to).toMillis();
        var left = Duration.between(now, to).toMillis();
        return whole <= 0 ? 0 : (int) Math.max(0, Math.min(100, 100 * left / whole));
    }
}
