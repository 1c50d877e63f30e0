package org.tandem.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.TenantJdbi;

/** How the caller wants to be told, kind by kind. */
@Stateless
@Gate
@DenyAll
public class NotificationPreferenceService {
    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    @Inject
    private Event<DomainEvent> events;

    /** Every kind the caller's roles can get, with the choice or what is usual. */
    @RolesAllowed({
        Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.SUPPLIER, Roles.EMPLOYEE, Roles.CHANNEL_MANAGER,
        Roles.PRICING_MANAGER, Roles.SUPPLIER_MANAGER, Roles.HR_MANAGER, Roles.SERVICE_AGENT, Roles.FEEDBACK_MANAGER,
        Roles.MARKETING_MANAGER, Roles.TENANT_ADMIN, Roles.OPERATOR
    })
    public Map<NotificationKind, Delivery> list() {
        var choices = new EnumMap<NotificationKind, Delivery>(NotificationKind.class);
        NotificationKind.of(caller.identity().roles()).forEach(kind -> choices.put(kind, kind.usual()));
        chosen().forEach((kind, delivery) ->
                choices.computeIfPresent(NotificationKind.valueOf(kind), (known, usual) -> Delivery.valueOf(delivery)));
        return choices;
    }

    /** Kinds that are not in {@code wanted} stay as they are; holds for what happens from now on. */
    @RolesAllowed({
        Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.SUPPLIER, Roles.EMPLOYEE, Roles.CHANNEL_MANAGER,
        Roles.PRICING_MANAGER, Roles.SUPPLIER_MANAGER, Roles.HR_MANAGER, Roles.SERVICE_AGENT, Roles.FEEDBACK_MANAGER,
        Roles.MARKETING_MANAGER, Roles.TENANT_ADMIN, Roles.OPERATOR
    })
    public void choose(Map<NotificationKind, Delivery> wanted) {
        var possible = NotificationKind.of(caller.identity().roles());
        wanted.forEach((kind, delivery) -> {
            if (delivery == null || !possible.contains(kind)) {
                throw RuleViolation.at(kind.name(), InputRule.VALUE_UNKNOWN);
            }
            keep(kind, delivery);
        });
        events.fire(new NotificationsChosen(caller.personId()));
    }

    private void keep(NotificationKind kind, Delivery delivery) {
        sql.update(
                "INSERT INTO notification_choices (tenant_id, person_id, kind, delivery)"
                        + " VALUES (:tenant, :me, :kind, :delivery) ON DUPLICATE KEY UPDATE delivery = :delivery",
                update -> update.bind("me", caller.personId())
                        .bind("kind", kind.name())
                        .bind("delivery", delivery.name()));
    }

    private Map<String, String> chosen() {
        return sql.query(
                "SELECT kind, delivery FROM notification_choices WHERE tenant_id = :tenant AND person_id = :me",
                query -> query.bind("me", caller.personId())
                        .setMapKeyColumn("kind")
                        .setMapValueColumn("delivery")
                        .collectInto(new org.jdbi.v3.core.generic.GenericType<Map<String, String>>() {}));
    }
}
