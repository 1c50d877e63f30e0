package org.tandem.routing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.InputRule;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** The firm's routing rules, in the order in which they are tried. */
@Stateless
@Gate
@DenyAll
public class RoutingRules {
    private static final int MOST = 100;

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Event<DomainEvent> events;

    /** All of them: a firm has a hundred at most. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public List<RoutingRuleView> list() {
        requireStaff();
        return inOrder().stream().map(RoutingRule::view).toList();
    }

    private List<RoutingRule> inOrder() {
        return em.createQuery("SELECT r FROM RoutingRule r ORDER BY r.place, r.id", RoutingRule.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public RoutingRuleView require(UUID ruleId) {
        return find(ruleId).view();
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public RoutingRuleView make(SaveRoutingRule wanted) {
        if (list().size() >= MOST) {
            throw RuleViolation.at("name", InputRule.OUT_OF_RANGE, "0", Integer.toString(MOST));
        }
        var rule = new RoutingRule(wanted);
        em.persist(rule);
        return done(rule, RoutingRuleChanged.MADE);
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public RoutingRuleView change(UUID ruleId, long version, SaveRoutingRule wanted) {
        var rule = find(ruleId);
        rule.change(wanted, version);
        return done(rule, RoutingRuleChanged.CHANGED);
    }

    /** Changes places with the one before, and numbers all anew; what is first stays. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public void moveUp(UUID ruleId, long version) {
        var moved = find(ruleId);
        moved.requireVersion(version);
        var order = new ArrayList<>(inOrder());
        var at = order.indexOf(moved);
        order.remove(at);
        order.add(Math.max(0, at - 1), moved);
        for (var place = 1; place <= order.size(); place++) {
            order.get(place - 1).place(place);
        }
        done(moved, RoutingRuleChanged.CHANGED);
    }

    /** @return the rule as it was */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public RoutingRuleView remove(UUID ruleId, long version) {
        var rule = find(ruleId);
        rule.requireVersion(version);
        em.remove(rule);
        return done(rule, RoutingRuleChanged.REMOVED);
    }

    private RoutingRule find(UUID ruleId) {
        requireStaff();
        var rule = em.find(RoutingRule.class, ruleId);
        if (rule == null) {
            throw new NotFound();
        }
        return rule;
    }

    /** The role alone is not enough: it must be held in the firm itself. */
    private void requireStaff() {
        if (!caller.isStaff()) {
            throw new EJBAccessException("for channel managers of the firm");
        }
    }

    private RoutingRuleView done(RoutingRule rule, String type) {
        em.flush();
        var view = rule.view();
        events.fire(new RoutingRuleChanged(view.id(), type, Map.of("name", view.name())));
        return view;
    }
}
