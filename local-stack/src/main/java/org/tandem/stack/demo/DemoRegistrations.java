package org.tandem.stack.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.tandem.registration.RegistrationStatus;
import org.tandem.shared.JsonTexts;
import org.tandem.tenancy.Roles;

/** Registrations in every state, two of them in conflict, and two approval rules. Written once; people go on from there. */
final class DemoRegistrations {
    private static final UUID AURORA = DemoWorld.firm("aurora").id();
    private static final UUID EVA = DemoWorld.login("channel@aurora.example").id();
    private static final String REGISTRATION = """
            INSERT INTO registrations (tenant_id, id, reference, status, organization_id, person_id, company, domain, city,
              country, subdivision, categories, need, amount, currency, expected_close, evidence, created_at, submitted_at,
              scope_print, submissions, returned_fields, approved_at, approved_until, extension, closed_reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'EUR', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String EVENT = """
            INSERT INTO audit_events (tenant_id, id, at, person_id, organization_id, subject, subject_id, type, detail)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String STEP = """
            INSERT INTO approval_steps (tenant_id, id, registration_id, submission, position, mode, state, role,
              deadline_hours, due_at) VALUES (?, ?, ?, 1, 1, 'SEQUENTIAL', 'PENDING', ?, 24, ?)""";
    private static final String RULE = """
            INSERT INTO approval_rules (tenant_id, id, position, name, expression, mode, deadline_hours, active)
            VALUES (?, ?, ?, ?, ?, ?, 24, TRUE)""";
    private static final String RULE_STEP =
            "INSERT INTO approval_rule_steps (tenant_id, rule_id, position, role) VALUES (?, ?, ?, ?)";
    private static final String CONFLICT = """
            INSERT INTO registration_conflicts (tenant_id, id, status, registration_id, organization_id,
              other_registration_id, other_organization_id, opened_at) VALUES (?, ?, 'OPEN', ?, ?, ?, ?, ?)""";
    private final Connection connection;
    private final Instant now;

    DemoRegistrations(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    void write() throws SQLException {
        if (isThere()) {
            return;
        }
        var all = DemoRegistration.all();
        for (var one : all) {
            registration(one);
            recognisable(one);
            story(one);
        }
        conflict(all.get(2), all.get(1));
        rules();
        run(
                "INSERT IGNORE INTO sequences (tenant_id, name, next_value) VALUES (?, ?, ?)",
                AURORA,
                "R-" + year(),
                all.size() + 1);
        connection.commit();
    }

    private boolean isThere() throws SQLException {
        try (var query = connection.prepareStatement("SELECT 1 FROM registrations WHERE tenant_id = ? LIMIT 1")) {
            query.setObject(1, AURORA);
            return query.executeQuery().next();
        }
    }

    private int year() {
        return now.atZone(ZoneOffset.UTC).getYear();
    }

    private void registration(DemoRegistration one) throws SQLException {
        var submitted = submitted(one);
        var until = one.untilInDays() == null ? null : now.plus(Duration.ofDays(one.untilInDays()));
        run(
                REGISTRATION,
                AURORA,
                one.id(),
                "R-%d-%06d".formatted(year(), one.number()),
                one.status().name(),
                one.organizationId(),
                one.by().id(),
                one.company(),
                one.domain(),
                one.city(),
                one.country(),
                one.subdivision(),
                one.categories(),
                one.need(),
                one.amount(),
                LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(75L + one.number()),
                one.evidence(),
                submitted == null ? now : submitted.minusSeconds(3600),
                submitted,
                one.print(),
                submitted == null ? 0 : 1,
                one.status() == RegistrationStatus.RETURNED ? "EXPECTED_CLOSE EVIDENCE" : null,
                until == null ? null : submitted.plusSeconds(7200),
                until,
                one.untilInDays() != null && one.untilInDays() == 12 ? "ASKED" : "NONE",
                one.status() == RegistrationStatus.REJECTED ? "NO_EVIDENCE" : null);
    }

    private Instant submitted(DemoRegistration one) {
        return one.submittedDaysAgo() == null
                ? null
                : now.minus(Duration.ofDays(one.submittedDaysAgo())).plusSeconds(60L * one.number());
    }

    private void recognisable(DemoRegistration one) throws SQLException {
        if (one.submittedDaysAgo() == null) {
            return;
        }
        for (var key : one.keys().all()) {
            run(
                    "INSERT INTO registration_keys (tenant_id, registration_id, account_key) VALUES (?, ?, ?)",
                    AURORA,
                    one.id(),
                    key);
        }
        if (one.status() != RegistrationStatus.APPROVED) {
            return;
        }
        for (var key : one.keys().exclusive()) {
            for (var category : one.categories().split(" ")) {
                run(
                        "INSERT INTO registration_protections (tenant_id, account_key, category, country, subdivision,"
                                + " registration_id) VALUES (?, ?, ?, ?, ?, ?)",
                        AURORA,
                        key,
                        category,
                        one.country(),
                        one.subdivision() == null ? "" : one.subdivision(),
                        one.id());
            }
        }
    }

    /** Its timeline, and who is asked now. */
    private void story(DemoRegistration one) throws SQLException {
        var submitted = submitted(one);
        event(one, 0, submitted == null ? now : submitted.minusSeconds(3600), true, "registration.drafted", Map.of());
        if (submitted == null) {
            return;
        }
        event(one, 1, submitted, true, "registration.submitted", Map.of());
        switch (one.status()) {
            case SUBMITTED, IN_REVIEW ->
                run(
                        STEP,
                        AURORA,
                        DemoWorld.id("approval", Integer.toString(one.number())),
                        one.id(),
                        Roles.CHANNEL_MANAGER,
                        now.plus(Duration.ofDays(2)));
            case RETURNED ->
                event(
                        one,
                        2,
                        submitted.plusSeconds(7200),
                        false,
                        "registration.returned",
                        Map.of("fields", "EXPECTED_CLOSE EVIDENCE"));
            case REJECTED ->
                event(
                        one,
                        2,
                        submitted.plusSeconds(7200),
                        false,
                        "registration.rejected",
                        Map.of("reason", "NO_EVIDENCE"));
            case WITHDRAWN -> event(one, 2, submitted.plusSeconds(7200), true, "registration.withdrawn", Map.of());
            default ->
                event(
                        one,
                        2,
                        submitted.plusSeconds(7200),
                        false,
                        "registration.approved",
                        Map.of(
                                "until",
                                now.plus(Duration.ofDays(one.untilInDays())).toString()));
        }
    }

    private void event(
            DemoRegistration one, int step, Instant at, boolean byPartner, String type, Map<String, String> detail)
            throws SQLException {
        run(
                EVENT,
                AURORA,
                DemoIds.of(one.number(), step),
                at,
                byPartner ? one.by().id() : EVA,
                byPartner ? one.organizationId() : DemoWorld.company("aurora").id(),
                "registration",
                one.id(),
                type,
                JsonTexts.write(detail));
    }

    private void conflict(DemoRegistration later, DemoRegistration earlier) throws SQLException {
        run(
                CONFLICT,
                AURORA,
                DemoWorld.id("conflict", "1"),
                later.id(),
                later.organizationId(),
                earlier.id(),
                earlier.organizationId(),
                submitted(later));
    }

    private void rules() throws SQLException {
        var small = DemoWorld.id("approval rule", "small");
        var large = DemoWorld.id("approval rule", "large");
        run(RULE, AURORA, small, 1, "Small deals", "deal.amount < 1000", "AUTOMATIC");
        run(RULE, AURORA, large, 2, "Large deals", "deal.amount >= 100000", "SEQUENTIAL");
        run(RULE_STEP, AURORA, large, 1, Roles.CHANNEL_MANAGER);
        run(RULE_STEP, AURORA, large, 2, Roles.PRICING_MANAGER);
    }

    private void run(String sql, Object... values) throws SQLException {
        Sql.run(connection, sql, values);
    }
}
