package org.tandem.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.tandem.tenancy.Roles;

/**
 * What people are told about, and whom it concerns. A feature adds a line here (and the two texts of its name); everybody
 * may choose per kind how to be told.
 */
public enum NotificationKind {
    LEAD_GIVEN(Delivery.MAIL, Audience.PARTNER, "lead.assigned", "lead.retracted"),
    LEAD_OFFERED(Delivery.MAIL, Audience.PARTNER, "lead.offered", "lead.offer-reminded"),
    LEAD_DUE(Delivery.MAIL, Audience.PARTNER, "lead.service-warned", "lead.service-breached", "lead.recycled"),
    LEAD_STUCK(Delivery.PORTAL, Audience.CHANNEL_MANAGERS, "lead.unplaced", "lead.service-breached", "lead.recycled"),
    LEAD_PROGRESS(
            Delivery.PORTAL, Audience.CHANNEL_MANAGERS, "lead.claimed", "lead.released", "lead.qualified", "lead.lost"),
    REGISTRATION_DECIDED(
            Delivery.MAIL,
            Audience.COMPANY,
            "registration.returned",
            "registration.approved",
            "registration.rejected",
            "registration.extension-granted",
            "registration.extension-refused",
            "registration.expiring",
            "registration.expired"),
    REGISTRATION_CONTESTED(
            Delivery.MAIL, Audience.OPPONENTS, "registration-conflict.opened", "registration-conflict.decided"),
    REGISTRATION_WAITING(
            Delivery.MAIL,
            Audience.APPROVERS,
            "registration.submitted",
            "registration.agreed",
            "registration.escalated"),
    REGISTRATION_ASKED(
            Delivery.MAIL, Audience.CHANNEL_MANAGERS, "registration.extension-asked", "registration-conflict.opened"),
    OPPORTUNITY_GIVEN(Delivery.MAIL, Audience.PARTNER, "opportunity.assigned"),
    OPPORTUNITY_CLOSED(
            Delivery.PORTAL, Audience.CHANNEL_MANAGERS, "opportunity.won", "opportunity.lost", "opportunity.reopened"),
    IMPORT_FINISHED(Delivery.PORTAL, Audience.PERSON, Set.of(Roles.CHANNEL_MANAGER), "lead-import.finished"),
    WEBHOOK_DISABLED(Delivery.MAIL, Audience.TENANT_ADMINS, "webhook.disabled");

    private static final String NOTIFY = """
            INSERT IGNORE INTO notifications (tenant_id, person_id, event_id, kind, delivery)
            SELECT a.tenant_id, p.id, a.id, '%1$s', COALESCE(c.delivery, '%2$s')
            FROM audit_events a
            JOIN people p ON p.tenant_id = a.tenant_id AND %3$s
            LEFT JOIN notification_choices c ON c.tenant_id = p.tenant_id AND c.person_id = p.id AND c.kind = '%1$s'
            WHERE a.tenant_id = :tenant AND a.id IN (<events>) AND NOT (p.id <=> a.person_id)
              AND COALESCE(c.delivery, '%2$s') <> 'OFF'""";

    private final Delivery usual;
    private final Audience audience;
    private final Set<String> roles;
    private final List<String> events;

    NotificationKind(Delivery usual, Audience audience, String... events) {
        this(usual, audience, Set.copyOf(Roles.ALL), events);
    }

    /** @param roles those of the audience who ever get it, for the page where people choose */
    NotificationKind(Delivery usual, Audience audience, Set<String> roles, String... events) {
        this.usual = usual;
        this.audience = audience;
        this.roles = roles;
        this.events = List.of(events);
    }

    /** As long as a person has not chosen otherwise. */
    public Delivery usual() {
        return usual;
    }

    public List<String> events() {
        return events;
    }

    /** The kinds that somebody with these roles can get. */
    static List<NotificationKind> of(Set<String> held) {
        return Arrays.stream(values())
                .filter(kind -> kind.audience.reaches(held) && held.stream().anyMatch(kind.roles::contains))
                .toList();
    }

    /** One statement for a batch. Whoever did it is not told; a repeated batch tells nobody twice. */
    String statement() {
        return NOTIFY.formatted(name(), usual, audience.condition());
    }
}
