package org.tandem.stack.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.Ids;
import org.tandem.shared.JsonTexts;

/**
 * Routing rules of Aurora Cycles to be tried out and switched on: until then its new leads wait in the pool. Some leads
 * are offered by hand, and for one nobody was found. Written once; people go on from there.
 */
final class DemoRouting {
    private static final UUID AURORA = DemoWorld.firm("aurora").id();
    private static final UUID EVA = DemoWorld.login("channel@aurora.example").id();
    private static final LocalTime CLOSING = LocalTime.of(15, 0);
    private static final Duration REMINDED_BEFORE = Duration.ofHours(2);
    private static final String RULE = """
            INSERT INTO routing_rules (tenant_id, id, place, name, enabled, applies_when, mode, partners)
            VALUES (?, ?, ?, ?, FALSE, ?, ?, ?)""";
    private static final String MOVE =
            "UPDATE leads SET status = ?, unplaced_reason = ?, version = version + 1 WHERE tenant_id = ? AND external_id = ? AND status = 'POOLED'";
    private static final String OFFER = """
            INSERT INTO offers (tenant_id, id, lead_id, organization_id, state, offered_at, remind_at, deadline)
            SELECT tenant_id, ?, id, ?, 'OPEN', ?, ?, ? FROM leads WHERE tenant_id = ? AND external_id = ?""";
    private static final String DECISION = """
            INSERT INTO routing_decisions (tenant_id, id, lead_id, decided_at, outcome, reason, note)
            SELECT tenant_id, ?, id, ?, 'UNPLACED', 'NOBODY_ELIGIBLE', ? FROM leads WHERE tenant_id = ? AND external_id = ?""";
    private static final String EVENT = """
            INSERT INTO audit_events (tenant_id, id, at, person_id, organization_id, subject, subject_id, type, detail)
            SELECT tenant_id, ?, ?, ?, ?, 'lead', id, ?, ? FROM leads WHERE tenant_id = ? AND external_id = ?""";

    private final Connection connection;
    private final Instant now = Instant.now();

    DemoRouting(Connection connection) {
        this.connection = connection;
    }

    void write() throws SQLException {
        if (isWritten()) {
            return;
        }
        rule(1, "Cargo bikes to the best certified partner", "lead.category == 'cargo'", "BEST", 1);
        rule(2, "Large deals: the first of three", "lead.amountKnown && lead.amount >= 50000", "FIRST_OF_N", 3);
        rule(3, "Everything else by share", "true", "WEIGHTED", 1);
        offered("DEMO-0000010", "summit");
        offered("DEMO-0000013", "summit", "ridge");
        offered("DEMO-0000020", "ridge");
        unplaced("DEMO-0000016");
        connection.commit();
    }

    private boolean isWritten() throws SQLException {
        try (var query = connection.prepareStatement("SELECT 1 FROM routing_rules WHERE tenant_id = ?")) {
            query.setObject(1, AURORA);
            return query.executeQuery().next();
        }
    }

    private void rule(int place, String name, String condition, String mode, int partners) throws SQLException {
        run(RULE, AURORA, DemoWorld.id("routing rule", name), place, name, condition, mode, partners);
    }

    private void offered(String lead, String... aliases) throws SQLException {
        if (run(MOVE, "OFFERED", null, AURORA, lead) == 0) {
            return;
        }
        var deadline = closingAfterTomorrow();
        for (var alias : aliases) {
            var company = DemoWorld.company(alias).id();
            run(OFFER, Ids.next(), company, now, deadline.minus(REMINDED_BEFORE), deadline, AURORA, lead);
            var detail = JsonTexts.write(Map.of("organization", company.toString(), "deadline", deadline.toString()));
            run(EVENT, Ids.next(), now, EVA, AURORA, "lead.offered", detail, AURORA, lead);
        }
    }

    private void unplaced(String lead) throws SQLException {
        if (run(MOVE, "UNPLACED", "NOBODY_ELIGIBLE", AURORA, lead) == 1) {
            run(DECISION, Ids.next(), now, "OUTSIDE_TERRITORY 2, NOT_CERTIFIED 1", AURORA, lead);
            var detail = JsonTexts.write(Map.of("reason", "NOBODY_ELIGIBLE"));
            run(EVENT, Ids.next(), now, null, null, "lead.unplaced", detail, AURORA, lead);
        }
    }

    /** On a working day, so that a partner has a whole one to answer. */
    private static Instant closingAfterTomorrow() {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        while (List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day.atTime(CLOSING).toInstant(ZoneOffset.UTC);
    }

    private int run(String sql, Object... values) throws SQLException {
        return Sql.run(connection, sql, values);
    }
}
