package org.tandem.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import org.tandem.stack.LocalStack;
import org.tandem.stack.demo.DemoWorld;

/** Many new leads routed at once among many partners by many rules, by target share. The partners stay, without level. */
final class RoutingRun {
    private static final int LONGEST = 300;
    private static final int RANK = 900;
    private static final String FIRM = DemoWorld.firm("aurora").id().toString();

    private final LocalStack stack;
    private final Report report;
    /** Leads and partners of this run alone: earlier ones are still with whom they went to. */
    private final String marker = Long.toString(System.nanoTime(), 36);

    RoutingRun(LocalStack stack, Report report) {
        this.stack = stack;
        this.report = report;
    }

    void run(int leads, int partners, int rules) throws SQLException, InterruptedException {
        try (var connection = stack.database()) {
            level(connection);
            partners(connection, partners, 2 * leads / partners);
            leads(connection, leads);
            rules(connection, rules);
            var start = System.nanoTime();
            Sql.run(
                    connection,
                    "INSERT INTO routing_queue (tenant_id, lead_id, due_at) SELECT tenant_id, id, UTC_TIMESTAMP(6) FROM"
                            + " leads WHERE tenant_id = ? AND external_id LIKE ? AND status = 'NEW'",
                    FIRM,
                    "ROUTE-" + marker + "-%");
            for (var poll = 0;
                    Sql.number(connection, "SELECT COUNT(*) FROM routing_queue") > 0 && poll < LONGEST * 4;
                    poll++) {
                Thread.sleep(250);
            }
            var seconds = (System.nanoTime() - start) / 1e9;
            judge(connection, leads, partners, rules, seconds);
        } finally {
            cleanUp();
        }
    }

    private void judge(Connection connection, int leads, int partners, int rules, double seconds) throws SQLException {
        var offered = Sql.number(
                connection,
                "SELECT COUNT(*) FROM offers o JOIN leads l ON l.tenant_id = o.tenant_id"
                        + " AND l.id = o.lead_id WHERE l.external_id LIKE 'ROUTE-" + marker
                        + "-%' AND o.decision_id IS NOT NULL");
        report.row(
                "Routing %,d new leads, %,d partners, %d rules".formatted(leads, partners, rules),
                "≤ 60 s",
                "%.1f s, %,d offered".formatted(seconds, offered),
                seconds <= 60 && offered == leads);
        var over = Sql.number(connection, """
                SELECT COUNT(*) FROM (SELECT p.id FROM partners p JOIN offers o ON o.tenant_id = p.tenant_id
                  AND o.organization_id = p.id AND o.state = 'OPEN'
                WHERE p.open_leads IS NOT NULL GROUP BY p.tenant_id, p.id, p.open_leads HAVING COUNT(*) > p.open_leads) x""");
        report.row("Partners over their capacity", "0", Long.toString(over), over == 0);
        var apart = Sql.decimal(connection, """
                SELECT MAX(ABS(COALESCE(got.n, 0) - want.n) / want.n) FROM
                  (SELECT id, target_share * %1$d / (SELECT SUM(target_share) FROM partners WHERE level_id IS NOT NULL
                     AND id IN (SELECT id FROM organizations WHERE alias LIKE 'bench-%2$s-%%')) AS n
                   FROM partners WHERE id IN (SELECT id FROM organizations WHERE alias LIKE 'bench-%2$s-%%')) want
                LEFT JOIN (SELECT o.organization_id, COUNT(*) AS n FROM offers o JOIN leads l ON l.tenant_id = o.tenant_id
                  AND l.id = o.lead_id WHERE l.external_id LIKE 'ROUTE-%2$s-%%' AND o.decision_id IS NOT NULL
                  GROUP BY o.organization_id) got ON got.organization_id = want.id""".formatted(leads, marker));
        report.row(
                "Farthest from its target share, of all partners",
                "≤ 5 % of it",
                "%.1f %%".formatted(100 * apart),
                apart <= 0.05);
    }

    private static void level(Connection connection) throws SQLException {
        Sql.run(
                connection,
                "INSERT IGNORE INTO programme_levels (tenant_id, id, code, name_en, name_de, `rank`, claim_minutes,"
                        + " contact_minutes, activity_minutes, open_leads, open_leads_per_person, claims_per_day,"
                        + " cooling_off_days) VALUES (?, ?, 'bench', 'Bench', 'Bench', " + RANK
                        + ", 480, 480, 2400, 1000000, 1000000, 1000000, 7)",
                FIRM,
                id("level"));
    }

    /** Every other one wants three times as many: so a target is a whole number of leads, of which a part cannot be given. */
    private void partners(Connection connection, int count, int capacity) throws SQLException {
        for (var number = 0; number < count; number++) {
            var partner = id("partner " + marker + number);
            Sql.run(
                    connection,
                    "INSERT IGNORE INTO organizations (tenant_id, id, alias, name, kind, created_at)"
                            + " VALUES (?, ?, ?, ?, 'DEALER', UTC_TIMESTAMP(6))",
                    FIRM,
                    partner,
                    "bench-" + marker + "-" + number,
                    "Bench " + number);
            Sql.run(
                    connection,
                    "INSERT INTO partners (tenant_id, id, level_id, target_share, open_leads, latitude, longitude)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE level_id = VALUES(level_id)",
                    FIRM,
                    partner,
                    id("level"),
                    1 + number % 2 * 2,
                    2 * capacity,
                    47 + number % 80 / 10.0,
                    6 + number % 90 / 10.0);
        }
    }

    /** With the name they are recognised by, as every lead has that came in by the product: else a job gives it to them. */
    private void leads(Connection connection, int count) throws SQLException {
        var values = new ArrayList<String>();
        for (var number = 0; number < count; number++) {
            values.add(
                    "('%s', '%s', 'RT-%s-%d', 'ROUTE-%s-%d', '%064x', 'NEW', 'Route me', '', 'Route me', '', 'DE', 'Werk %d', 'werk %d',"
                                    .formatted(
                                            FIRM,
                                            UUID.randomUUID(),
                                            marker.substring(marker.length() - 5),
                                            number,
                                            marker,
                                            number,
                                            number,
                                            number,
                                            number)
                            + " 'UNKNOWN', 'API', UTC_TIMESTAMP(6), 50.9, 6.9)");
            if (values.size() == 500 || number == count - 1) {
                Sql.run(
                        connection,
                        "INSERT INTO leads (tenant_id, id, reference, external_id, match_key, status, title, need,"
                                + " masked_title, masked_need, country, company, match_name, value_band, source, received_at,"
                                + " latitude, longitude) VALUES " + String.join(", ", values));
                values.clear();
            }
        }
    }

    /** All but the last one ask in vain. */
    private static void rules(Connection connection, int count) throws SQLException {
        for (var number = 1; number <= count; number++) {
            Sql.run(
                    connection,
                    "INSERT INTO routing_rules (tenant_id, id, place, name, enabled, applies_when, mode, partners,"
                            + " level_rank) VALUES (?, ?, ?, 'Bench', TRUE, ?, 'WEIGHTED', 1, " + RANK + ")",
                    FIRM,
                    UUID.randomUUID().toString(),
                    number,
                    number == count
                            ? "lead.country == 'DE'"
                            : "lead.country == 'X%d' && (lead.amount > %d || lead.category in ['a', 'b'])"
                                    .formatted(number, number));
        }
    }

    private void cleanUp() throws SQLException {
        try (var connection = stack.database()) {
            Sql.run(connection, "DELETE FROM routing_rules WHERE tenant_id = ? AND name = 'Bench'", FIRM);
            Sql.run(
                    connection,
                    "UPDATE partners SET level_id = NULL WHERE tenant_id = ? AND level_id = ?",
                    FIRM,
                    id("level"));
        }
    }

    private static String id(String what) {
        return UUID.nameUUIDFromBytes(("routing bench " + what).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
