package org.tandem.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.partner.PartnerCalendars;
import org.tandem.tenancy.TenantJdbi;

/** The rows of {@link ServiceClock}. */
@ApplicationScoped
class ServiceClocks {
    private static final String LEVELS = "SELECT service_levels FROM routing_settings WHERE tenant_id = :tenant";
    private static final String TERMS = """
            v.contact_minutes, v.activity_minutes, v.cooling_off_days, s.idle_days
            FROM %s
            JOIN routing_settings s ON s.tenant_id = c.tenant_id
            LEFT JOIN partners p ON p.tenant_id = c.tenant_id AND p.id = c.organization_id
            LEFT JOIN programme_levels v ON v.tenant_id = p.tenant_id AND v.id = p.level_id""";
    /** Claims by one of two ways; each names its index, or the optimizer would read all of them for either. */
    private static final String NEW = """
            SELECT c.lead_id, c.epoch, c.organization_id, 'CONTACT' AS step, c.since, NULL AS warned_at,
              NULL AS breached_at, c.since AS warn_at, c.since AS due_at,
              %s ORDER BY c.lead_id""".formatted(TERMS.formatted("""
                    (SELECT c.tenant_id, c.lead_id, c.epoch, c.organization_id, c.claimed_at AS since
                     FROM %s
                     JOIN leads l ON l.tenant_id = c.tenant_id AND l.id = c.lead_id AND l.claim_epoch = c.epoch
                       AND l.status IN ('CLAIMED', 'WORKING', 'QUALIFIED')
                     LEFT JOIN service_clocks k ON k.tenant_id = c.tenant_id AND k.lead_id = c.lead_id AND k.epoch = c.epoch
                     WHERE %s AND c.ended_at IS NULL AND k.lead_id IS NULL ORDER BY c.lead_id LIMIT :limit) c"""));

    private static final String NEW_OF_ALL =
            NEW.formatted("claims c FORCE INDEX (PRIMARY)", "c.tenant_id = :tenant AND c.lead_id > :after");
    private static final String NEW_SINCE =
            NEW.formatted("claims c FORCE INDEX (claims_since)", "c.tenant_id = :tenant AND c.claimed_at >= :since");
    private static final String KNOWN = "SELECT c.*, " + TERMS.formatted("service_clocks c")
            + " WHERE c.tenant_id = :tenant AND c.lead_id IN (<leads>)";
    private static final String DUE = """
            SELECT lead_id FROM service_clocks WHERE tenant_id = :tenant AND look_at <= :now
            ORDER BY look_at, lead_id LIMIT :limit""";
    private static final String WRITE = """
            INSERT INTO service_clocks (tenant_id, lead_id, epoch, organization_id, step, since, warn_at, due_at, look_at)
            VALUES (:tenant, :lead, :epoch, :organization, :step, :since, :warnAt, :dueAt, :warnAt)
            ON DUPLICATE KEY UPDATE epoch = :epoch, organization_id = :organization, step = :step, since = :since,
              warn_at = :warnAt, due_at = :dueAt, look_at = :warnAt, warned_at = NULL, breached_at = NULL""";
    private static final String LAST = """
            SELECT MAX(at) FROM audit_events WHERE tenant_id = :tenant AND subject_id = :lead AND at > :since
              AND organization_id = :organization
              AND type IN ('lead.activity-recorded', 'lead.started', 'lead.qualified')""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private PartnerCalendars calendars;

    record Clock(
            UUID leadId,
            int epoch,
            UUID organizationId,
            ServiceTerms.Due due,
            boolean warned,
            boolean breached,
            Integer pauseDays,
            ServiceTerms terms) {

        Instant next(Instant now) {
            return now.isBefore(due.warnAt()) ? due.warnAt() : due.dueAt();
        }
    }

    ServiceLevels levels() {
        return sql.query(LEVELS, query -> query.mapTo(String.class).findOne())
                .map(ServiceLevels::valueOf)
                .orElse(ServiceLevels.OFF);
    }

    /** @return the leads whose clocks were started, in order */
    List<UUID> start(ClaimWatch.Look look, int limit) {
        var all = look.after() != null;
        var fresh = sql.query(
                all ? NEW_OF_ALL : NEW_SINCE,
                query -> (all ? query.bind("after", look.after()) : query.bind("since", look.since()))
                        .bind("limit", limit)
                        .map((row, context) -> clock(row))
                        .list());
        fresh.forEach(clock ->
                write(clock, clock.terms().due(ServiceStep.CONTACT, clock.due().since())));
        return fresh.stream().map(Clock::leadId).toList();
    }

    List<UUID> due(Instant now, int limit) {
        return sql.query(
                DUE,
                query -> query.bind("now", now)
                        .bind("limit", limit)
                        .mapTo(UUID.class)
                        .list());
    }

    List<Clock> of(List<UUID> leadIds) {
        return sql.query(
                KNOWN,
                query -> query.bindList("leads", leadIds)
                        .map((row, context) -> clock(row))
                        .list());
    }

    Instant lastActivity(Clock clock) {
        return sql.query(
                LAST,
                query -> query.bind("lead", clock.leadId())
                        .bind("since", clock.due().since())
                        .bind("organization", clock.organizationId())
                        .mapTo(Instant.class)
                        .findOne()
                        .orElse(null));
    }

    void restart(Clock clock, Instant activity) {
        write(clock, clock.terms().due(ServiceStep.ACTIVITY, activity));
    }

    private void write(Clock clock, ServiceTerms.Due due) {
        sql.update(
                WRITE,
                update -> update.bind("lead", clock.leadId())
                        .bind("epoch", clock.epoch())
                        .bind("organization", clock.organizationId())
                        .bind("step", due.step().name())
                        .bind("since", due.since())
                        .bind("warnAt", due.warnAt())
                        .bind("dueAt", due.dueAt()));
    }

    void warned(Clock clock, Instant now) {
        set("warned_at = :now, look_at = :next", clock, now, clock.due().dueAt());
    }

    void breached(Clock clock, Instant now, Instant next) {
        set("breached_at = :now, look_at = :next", clock, now, next);
    }

    void lookAgain(Clock clock, Instant next) {
        set("look_at = :next", clock, next, next);
    }

    private void set(String what, Clock clock, Instant now, Instant next) {
        sql.update(
                "UPDATE service_clocks SET " + what + " WHERE tenant_id = :tenant AND lead_id = :lead",
                update -> (what.contains(":now") ? update.bind("now", now) : update)
                        .bind("next", next)
                        .bind("lead", clock.leadId()));
    }

    void forget(UUID leadId) {
        sql.update(
                "DELETE FROM service_clocks WHERE tenant_id = :tenant AND lead_id = :lead",
                update -> update.bind("lead", leadId));
    }

    private Clock clock(ResultSet row) throws SQLException {
        var organization = LeadReader.uuid(row, "organization_id");
        var terms = new ServiceTerms(
                minutes(row, "contact_minutes"),
                minutes(row, "activity_minutes"),
                Duration.ofDays(row.getInt("idle_days")),
                calendars.of(organization));
        return new Clock(
                LeadReader.uuid(row, "lead_id"),
                row.getInt("epoch"),
                organization,
                new ServiceTerms.Due(
                        ServiceStep.valueOf(row.getString("step")),
                        LeadReader.instant(row, "since"),
                        LeadReader.instant(row, "warn_at"),
                        LeadReader.instant(row, "due_at")),
                row.getString("warned_at") != null,
                row.getString("breached_at") != null,
                row.getObject("cooling_off_days", Integer.class),
                terms);
    }

    private static Duration minutes(ResultSet row, String column) throws SQLException {
        var minutes = row.getObject(column, Integer.class);
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }
}
