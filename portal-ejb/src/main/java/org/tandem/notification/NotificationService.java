package org.tandem.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.Cursor;
import org.tandem.shared.InputRule;
import org.tandem.shared.PageOf;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
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
    private static final UUID END = new UUID(-1, -1);

    @Inject
    private TenantJdbi sql;

    @Inject
    private NotificationReader reader;

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
        var rows = reader.before(caller.personId(), after, limit + 1);
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
}
