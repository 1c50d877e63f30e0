package org.tandem.bench;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.stack.LocalStack;

/** Holds what partners were told against what the database says, when all is quiet again. */
final class OfferVerdict {
    private static final String OWNERS = "SELECT id, owner_organization_id FROM leads WHERE external_id LIKE 'OFFER-%'";
    private static final String NOT_ONE_CLAIM = """
            SELECT COUNT(*) FROM (SELECT l.id FROM leads l LEFT JOIN claims c ON c.tenant_id = l.tenant_id
              AND c.lead_id = l.id AND c.ended_at IS NULL WHERE l.external_id LIKE 'OFFER-%'
              GROUP BY l.tenant_id, l.id, l.owner_organization_id
              HAVING COUNT(c.lead_id) <> (l.owner_organization_id IS NOT NULL)
                OR MAX(c.organization_id <=> l.owner_organization_id OR c.lead_id IS NULL) = 0) x""";
    private static final String NOT_LOGGED_ONCE = """
            SELECT COUNT(*) FROM (SELECT c.lead_id FROM claims c
              JOIN leads l ON l.tenant_id = c.tenant_id AND l.id = c.lead_id AND l.external_id LIKE 'OFFER-%'
              LEFT JOIN audit_events a ON a.tenant_id = c.tenant_id AND a.subject_id = c.lead_id AND a.type = 'lead.claimed'
              LEFT JOIN outbox_events o ON o.tenant_id = a.tenant_id AND o.id = a.id
              GROUP BY c.tenant_id, c.lead_id
              HAVING COUNT(DISTINCT a.id) <> COUNT(DISTINCT c.epoch) OR COUNT(DISTINCT o.id) <> COUNT(DISTINCT a.id)) x""";
    private static final String OFFERS_THAT_CANNOT_BE = """
            SELECT COUNT(*) FROM offers o JOIN leads l ON l.tenant_id = o.tenant_id AND l.id = o.lead_id
              AND l.external_id LIKE 'OFFER-%'
            WHERE o.state = 'ACCEPTED' AND (NOT l.owner_organization_id <=> o.organization_id OR o.ended_at > o.deadline)
              OR o.state = 'OPEN' AND l.status <> 'OFFERED'""";
    private static final String EXPIRED_TWICE = """
            SELECT COUNT(*) FROM (SELECT a.subject_id FROM audit_events a
              JOIN leads l ON l.tenant_id = a.tenant_id AND l.id = a.subject_id AND l.external_id LIKE 'OFFER-%'
              WHERE a.type = 'lead.offer-expired' GROUP BY a.subject_id, JSON_VALUE(a.detail, '$.organization')
              HAVING COUNT(*) > 1) x""";

    private OfferVerdict() {}

    /** @return how often a promise was broken, by its name */
    static Map<String, Long> violations(LocalStack stack, List<OfferAttempts.Attempt> history) throws SQLException {
        var found = new HashMap<String, Long>();
        try (var connection = stack.database()) {
            var owners = new HashMap<String, String>();
            Sql.rows(connection, OWNERS).forEach(row -> owners.put(row.get(0), row.get(1)));
            found.put(
                    "answers that are not true",
                    history.stream().filter(one -> !holds(one, owners)).count());
            found.put("keys with two answers", keysWithTwoAnswers(history));
            found.put("leads without exactly their owner's claim", Sql.number(connection, NOT_ONE_CLAIM));
            found.put("claims not told exactly once", Sql.number(connection, NOT_LOGGED_ONCE));
            found.put("offers that cannot be", Sql.number(connection, OFFERS_THAT_CANNOT_BE));
            found.put("offers that expired twice", Sql.number(connection, EXPIRED_TWICE));
        }
        return found;
    }

    /** Nobody gives a lead back, so who once had it has it. */
    private static boolean holds(OfferAttempts.Attempt attempt, Map<String, String> owners) {
        var owner = owners.get(attempt.lead());
        var mine = attempt.partner().id().toString().equals(owner);
        return attempt.unknown() || (attempt.won() ? mine : attempt.status() == 409 || attempt.status() == 404);
    }

    private static long keysWithTwoAnswers(List<OfferAttempts.Attempt> history) {
        var answers = new HashMap<UUID, String>();
        var differing = new HashSet<UUID>();
        for (var attempt : history) {
            if (!attempt.unknown()) {
                var answer = attempt.status() + (attempt.won() ? attempt.body() : "");
                var first = answers.putIfAbsent(attempt.key(), answer);
                if (first != null && !first.equals(answer)) {
                    differing.add(attempt.key());
                }
            }
        }
        return differing.size();
    }
}
