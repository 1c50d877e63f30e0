package org.tandem.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.Cursor;
import org.tandem.shared.InputRule;
import org.tandem.shared.JsonTexts;
import org.tandem.shared.PageOf;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.OrganizationKind;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.TenantJdbi;

/** The caller's own inbox. */
@Stateless
@Gate
@DenyAll
public class NotificationService {
    private static final int MAX_LIMIT = 200;
    private static final String UNREAD =
            "SELECT COUNT(*) FROM (SELECT 1 FROM notifications WHERE tenant_id = :tenant AND person_id = :me"
                    + " AND read_at IS NULL LIMIT " + (PageOf.COUNT_LIMIT + 1) + ") counted";
    private static final String COUNT =
            "SELECT COUNT(*) FROM (SELECT 1 FROM notifications WHERE tenant_id = :tenant AND person_id = :me LIMIT "
                    + (PageOf.COUNT_LIMIT + 1) + ") counted";
    private static final String LIST = """
            SELECT n.event_id, n.read_at, a.at, a.type, a.subject, a.subject_id, a.detail,
              COALESCE(l.reference, r.reference) AS reference,
              o.id AS organization_id, p.name AS person_name, o.name AS organization_name, o.kind
            FROM notifications n
            JOIN audit_events a ON a.tenant_id = n.tenant_id AND a.id = n.event_id
            LEFT JOIN leads l ON l.tenant_id = a.tenant_id AND l.id = a.subject_id
            LEFT JOIN registrations r ON r.tenant_id = a.tenant_id AND r.id = a.subject_id
            LEFT JOIN people p ON p.tenant_id = a.tenant_id AND p.id = a.person_id
            LEFT JOIN organizations o ON o.tenant_id = a.tenant_id AND o.id = a.organization_id
            WHERE n.tenant_id = :tenant AND n.person_id = :me AND n.event_id < :after
            ORDER BY n.event_id DESC LIMIT :limit""";
    private static final UUID END = new UUID(-1, -1);

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    @RolesAllowed({
        Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.SUPPLIER, Roles.EMPLOYEE, Roles.CHANNEL_MANAGER,
        Roles.PRICING_MANAGER, Roles.SUPPLIER_MANAGER, Roles.HR_MANAGER, Roles.SERVICE_AGENT, Roles.FEEDBACK_MANAGER,
        Roles.MARKETING_MANAGER, Roles.TENANT_ADMIN, Roles.OPERATOR
    })
    public PageOf<NotificationRow> list(String cursor, int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw RuleViolation.at("limit", InputRule.OUT_OF_RANGE, "1", Integer.toString(MAX_LIMIT));
        }
        var after = cursor == null ? END : Cursor.decode(cursor).id();
        List<NotificationRow> rows = sql.query(
                LIST,
                query -> query.bind("me", caller.personId())
                        .bind("after", after)
                        .bind("limit", limit + 1)
                        .map((row, context) -> row(row, caller))
                        .list());
        var items = rows.size() > limit ? List.copyOf(rows.subList(0, limit)) : rows;
        var last = rows.size() > limit ? items.get(limit - 1) : null;
        return PageOf.of(items, last == null ? null : new Cursor(last.at(), last.id()).encode(), count(COUNT));
    }

    /** Capped like every count. */
    @RolesAllowed({
        Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.SUPPLIER, Roles.EMPLOYEE, Roles.CHANNEL_MANAGER,
        Roles.PRICING_MANAGER, Roles.SUPPLIER_MANAGER, Roles.HR_MANAGER, Roles.SERVICE_AGENT, Roles.FEEDBACK_MANAGER,
        Roles.MARKETING_MANAGER, Roles.TENANT_ADMIN, Roles.OPERATOR
    })
    public int unread() {
        return count(UNREAD);
    }

    /** An id that is not in the caller's inbox changes nothing. */
    @RolesAllowed({
        Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.SUPPLIER, Roles.EMPLOYEE, Roles.CHANNEL_MANAGER,
        Roles.PRICING_MANAGER, Roles.SUPPLIER_MANAGER, Roles.HR_MANAGER, Roles.SERVICE_AGENT, Roles.FEEDBACK_MANAGER,
        Roles.MARKETING_MANAGER, Roles.TENANT_ADMIN, Roles.OPERATOR
    })
    public void read(UUID eventId) {
        sql.update(
                "UPDATE notifications SET read_at = :now WHERE tenant_id = :tenant AND person_id = :me"
                        + " AND event_id = :event AND read_at IS NULL",
                update -> update.bind("now", time.now())
                        .bind("me", caller.personId())
                        .bind("event", eventId));
    }

    @RolesAllowed({
        Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.SUPPLIER, Roles.EMPLOYEE, Roles.CHANNEL_MANAGER,
        Roles.PRICING_MANAGER, Roles.SUPPLIER_MANAGER, Roles.HR_MANAGER, Roles.SERVICE_AGENT, Roles.FEEDBACK_MANAGER,
        Roles.MARKETING_MANAGER, Roles.TENANT_ADMIN, Roles.OPERATOR
    })
    public void readAll() {
        sql.update(
                "UPDATE notifications SET read_at = :now WHERE tenant_id = :tenant AND person_id = :me AND read_at IS NULL",
                update -> update.bind("now", time.now()).bind("me", caller.personId()));
    }

    private int count(String statement) {
        return sql.query(
                statement,
                query ->
                        query.bind("me", caller.personId()).mapTo(Integer.class).one());
    }

    /** One partner never learns from its inbox who of another one did something. */
    private static NotificationRow row(ResultSet row, Caller caller) throws SQLException {
        var open = caller.isStaff()
                || OrganizationKind.FIRM.name().equals(row.getString("kind"))
                || caller.organizationId().toString().equals(row.getString("organization_id"));
        return new NotificationRow(
                UUID.fromString(row.getString("event_id")),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("type"),
                row.getString("subject"),
                UUID.fromString(row.getString("subject_id")),
                row.getString("reference"),
                open ? row.getString("person_name") : null,
                open ? row.getString("organization_name") : null,
                caller.isStaff() || !row.getString("type").startsWith("registration-conflict")
                        ? JsonTexts.read(row.getString("detail"))
                        : Map.of(),
                row.getString("read_at") != null);
    }
}
