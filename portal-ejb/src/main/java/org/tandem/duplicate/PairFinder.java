package org.tandem.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.lead.LeadMerged;
import org.tandem.lead.LeadsWritten;
import org.tandem.lead.Match;
import org.tandem.lead.MatchFacts;
import org.tandem.lead.MatchStrength;
import org.tandem.shared.Ids;
import org.tandem.shared.Time;
import org.tandem.tenancy.TenantJdbi;

/** Notes which leads may be the same, whenever some are written, and closes the pairs of those that are merged. */
@ApplicationScoped
class PairFinder {
    private static final String CANDIDATES = "SELECT l.id, "
            + Stream.of(Look.values()).map(PairFinder::oldest).collect(Collectors.joining(", "))
            + " FROM leads l FORCE INDEX (PRIMARY) WHERE l.tenant_id = :tenant AND l.id IN (<ids>)";
    private static final String FACTS = """
            SELECT l.id, l.match_key, l.match_name, l.match_domain, l.email, l.phone, l.postcode, NULL AS tax_id
            FROM leads l FORCE INDEX (PRIMARY) WHERE l.tenant_id = :tenant AND l.id IN (<ids>)""";
    /** Two that were dismissed stay dismissed. */
    private static final String NOTE = """
            INSERT IGNORE INTO duplicate_pairs (tenant_id, id, lead_id, other_id, strength, reasons, found_at, state)
            VALUES (:tenant, :id, :lead, :other, :strength, :reasons, :at, 'OPEN')""";

    private static final String CLOSE = """
            UPDATE duplicate_pairs SET state = 'MERGED', merge_id = :merge WHERE tenant_id = :tenant AND state = 'OPEN'
              AND (lead_id = :loser OR other_id = :loser)""";
    private static final String REOPEN = """
            UPDATE duplicate_pairs SET state = 'OPEN', merge_id = NULL
            WHERE tenant_id = :tenant AND state = 'MERGED' AND merge_id = :merge""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Time time;

    private record Pair(UUID lead, UUID other) {
        static Pair of(UUID one, UUID other) {
            return one.toString().compareTo(other.toString()) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private static String oldest(Look look) {
        return """
                (SELECT o.id FROM leads o FORCE INDEX (%s) WHERE o.tenant_id = :tenant AND %s AND o.id <> l.id
                 AND o.status <> 'RETIRED' ORDER BY o.id LIMIT 1)""".formatted(look.index(), look.same());
    }

    void note(@Observes LeadsWritten written) {
        if (written.ids().isEmpty()) {
            return;
        }
        var pairs = pairs(written.ids());
        if (pairs.isEmpty()) {
            return;
        }
        var facts = facts(pairs);
        var matches = new LinkedHashMap<Pair, Match>();
        for (var pair : pairs) {
            facts.get(pair.lead()).compare(facts.get(pair.other())).ifPresent(match -> matches.put(pair, match));
        }
        note(matches);
    }

    /** Of one lead, from what was known before it was written: with the oldest that each look has found, as above. */
    void note(UUID leadId, List<Candidate> known) {
        var matches = new LinkedHashMap<Pair, Match>();
        var done = EnumSet.noneOf(Look.class);
        for (var one : known) {
            if (one.look() != null && done.add(one.look())) {
                matches.put(Pair.of(leadId, one.known().id()), one.known().match());
            }
        }
        note(matches);
    }

    private void note(Map<Pair, Match> matches) {
        matches.values().removeIf(match -> match.strength() == MatchStrength.POSSIBLE);
        if (matches.isEmpty()) {
            return;
        }
        var now = time.now();
        sql.batch(NOTE, rows -> {
            matches.forEach((pair, match) -> rows.add(row -> row.bind("id", Ids.next())
                    .bind("lead", pair.lead())
                    .bind("other", pair.other())
                    .bind("strength", match.strength().name())
                    .bind("reasons", reasons(match))
                    .bind("at", now)));
            return matches.size();
        });
    }

    private Set<Pair> pairs(List<UUID> ids) {
        var pairs = new LinkedHashSet<Pair>();
        sql.query(
                CANDIDATES,
                query -> query.bindList("ids", ids)
                        .map((row, context) -> collect(row, pairs))
                        .list());
        return pairs;
    }

    private static boolean collect(ResultSet row, Set<Pair> pairs) throws SQLException {
        var lead = UUID.fromString(row.getString(1));
        for (var look = 0; look < Look.values().length; look++) {
            var other = row.getString(look + 2);
            if (other != null) {
                pairs.add(Pair.of(lead, UUID.fromString(other)));
            }
        }
        return true;
    }

    private Map<UUID, MatchFacts> facts(Set<Pair> pairs) {
        var ids = new LinkedHashSet<UUID>();
        pairs.forEach(pair -> ids.addAll(List.of(pair.lead(), pair.other())));
        var facts = new HashMap<UUID, MatchFacts>();
        sql.query(
                FACTS,
                query -> query.bindList("ids", new ArrayList<>(ids))
                        .map((row, context) -> facts.put(UUID.fromString(row.getString("id")), KnownRow.facts(row)))
                        .list());
        return facts;
    }

    private static String reasons(Match match) {
        return match.reasons().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    void close(@Observes LeadMerged merge) {
        if (merge.undone()) {
            sql.update(REOPEN, update -> update.bind("merge", merge.mergeId()));
        } else {
            sql.update(CLOSE, update -> update.bind("merge", merge.mergeId()).bind("loser", merge.loserId()));
        }
    }
}
