package org.tandem.opportunity;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.pipeline.Pipeline;
import org.tandem.pipeline.StageRow;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.SqlRow;
import org.tandem.tenancy.SqlTerms;
import org.tandem.tenancy.TenantJdbi;

/**
 * Deals by stage: of each stage the first cards, and count and sum of the rest. However many deals there are, it is one query
 * for the cards and one for the sums, and both stop.
 */
@Stateless
@Gate
@DenyAll
public class OpportunityBoard {
    /** Cards per stage. */
    static final int CARDS = 25;
    /** Deals per stage that go into count and sum. */
    public static final int MOST_COUNTED = 5000;

    private static final int WON_DAYS = 90;
    private static final String WON = "WON";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Pipeline pipeline;

    @Inject
    private OpportunityScope scope;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    /** A number of deals of one lane and currency. */
    private record Total(String lane, String currency, int count, BigDecimal amount) {}

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public List<Lane> lanes(BoardQuery query) {
        var stages = pipeline.stages();
        var terms = terms(query);
        var places = places(stages, terms);
        var cards = cards(places, terms);
        var totals = totals(places, terms).stream().collect(Collectors.groupingBy(Total::lane));
        var lanes = new ArrayList<Lane>();
        stages.forEach(stage -> lanes.add(lane(stage, cards, totals)));
        lanes.add(lane(null, cards, totals));
        return lanes;
    }

    /** The lanes without their cards: how much money stands where. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public List<Lane> money() {
        var stages = pipeline.stages();
        var terms = terms(new BoardQuery(null, false));
        var totals = totals(places(stages, terms), terms).stream().collect(Collectors.groupingBy(Total::lane));
        return Stream.concat(stages.stream(), Stream.of((StageRow) null))
                .map(stage -> lane(stage, Map.of(), totals))
                .toList();
    }

    private SqlTerms terms(BoardQuery query) {
        return scope.restrict(new SqlTerms().and("o.tenant_id = :tenant"))
                .and("o.owner_organization_id = :owner", "owner", query.owner())
                .and("o.owner_person_id = :mine", "mine", query.mine() ? caller.personId() : null);
    }

    /** What makes a deal belong to a lane, by the lane's name: the id of its stage, or WON. */
    private Map<String, String> places(List<StageRow> stages, SqlTerms terms) {
        var places = new HashMap<String, String>();
        for (var at = 0; at < stages.size(); at++) {
            var id = stages.get(at).id();
            places.put(id.toString(), "o.status = 'OPEN' AND o.stage_id = :stage" + at);
            terms.with("stage" + at, id);
        }
        places.put(WON, "o.status = 'WON' AND o.close_date >= :wonSince");
        terms.with("wonSince", Stalled.today(time.now()).minusDays(WON_DAYS));
        return places;
    }

    private Map<String, List<OpportunityRow>> cards(Map<String, String> places, SqlTerms terms) {
        var now = time.now();
        var ids = places.entrySet().stream()
                .map(place ->
                        "(SELECT o.id FROM opportunities o WHERE %s AND %s ORDER BY o.close_date %3$s, o.id %3$s LIMIT %4$d)"
                                .formatted(
                                        terms.sql(),
                                        place.getValue(),
                                        place.getKey().equals(WON) ? "DESC" : "ASC",
                                        CARDS))
                .collect(Collectors.joining(" UNION ALL "));
        return sql
                .query(
                        OpportunityRows.OF_PAGE.formatted(ids, "ASC"),
                        query -> terms.bind(query)
                                .map((row, context) -> OpportunityRows.row(new SqlRow(row), now))
                                .list())
                .stream()
                .collect(Collectors.groupingBy(row -> row.status() == OpportunityStatus.WON
                        ? WON
                        : row.stageId().toString()));
    }

    private List<Total> totals(Map<String, String> places, SqlTerms terms) {
        var sums = places.entrySet().stream()
                .map(place -> """
                        (SELECT '%s' AS lane, currency, COUNT(*) AS deals, SUM(amount) AS total FROM
                          (SELECT o.currency, o.amount FROM opportunities o WHERE %s AND %s
                           ORDER BY o.close_date, o.id LIMIT %d) counted
                         GROUP BY currency)""".formatted(place.getKey(), terms.sql(), place.getValue(), MOST_COUNTED + 1))
                .collect(Collectors.joining(" UNION ALL "));
        return sql.query(
                sums,
                query -> terms.bind(query)
                        .map((result, context) -> {
                            var row = new SqlRow(result);
                            return new Total(
                                    row.text("lane"), row.text("currency"), row.number("deals"), row.decimal("total"));
                        })
                        .list());
    }

    private static Lane lane(StageRow stage, Map<String, List<OpportunityRow>> cards, Map<String, List<Total>> totals) {
        var name = stage == null ? WON : stage.id().toString();
        var probability = stage == null ? 100 : stage.probability();
        var all = totals.getOrDefault(name, List.of());
        var count = all.stream().mapToInt(Total::count).sum();
        var sums = all.stream()
                .filter(total -> total.amount() != null)
                .map(total -> new Sum(total.currency(), total.amount(), weighted(total.amount(), probability)))
                .toList();
        return new Lane(
                stage, cards.getOrDefault(name, List.of()), Math.min(count, MOST_COUNTED), count > MOST_COUNTED, sums);
    }

    private static BigDecimal weighted(BigDecimal amount, int probability) {
        return amount.multiply(BigDecimal.valueOf(probability))
                .divide(BigDecimal.valueOf(100), 4, RoundingMode.HALF_UP);
    }
}
