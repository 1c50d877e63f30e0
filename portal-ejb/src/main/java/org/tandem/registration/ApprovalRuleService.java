package org.tandem.registration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.Conflict;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.Ids;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** The firm's approval rules: in order, the first whose condition holds says who must approve. */
@Stateless
@Gate
@DenyAll
public class ApprovalRuleService {
    @Inject
    private RegistrationAccess access;

    @Inject
    private ApprovalRules rules;

    @Inject
    private ApprovalRuleStore store;

    @Inject
    private Event<DomainEvent> events;

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public List<ApprovalRule> list() {
        access.requireSteering();
        return rules.all();
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public ApprovalRule require(UUID ruleId) {
        access.requireSteering();
        return rules.find(ruleId).orElseThrow(NotFound::new);
    }

    /** People of the firm who can be asked. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public List<Approver> people() {
        access.requireSteering();
        return store.people();
    }

    /** A new rule comes last. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public ApprovalRule add(SaveApprovalRule wanted) {
        access.requireSteering();
        var checked = ApprovalRuleReader.check(wanted);
        store.requirePeople(checked.steps());
        if (rules.all().size() >= ApprovalRules.MOST) {
            throw new RuleViolation(RegistrationRule.APPROVAL_TOO_MANY_RULES);
        }
        var id = Ids.next();
        store.insert(id, checked);
        return done(id, ApprovalRuleChanged.SAVED);
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public ApprovalRule save(UUID ruleId, long version, SaveApprovalRule wanted) {
        require(ruleId);
        var checked = ApprovalRuleReader.check(wanted);
        store.requirePeople(checked.steps());
        unchanged(store.update(ruleId, version, checked));
        return done(ruleId, ApprovalRuleChanged.SAVED);
    }

    /** One place earlier; the first one stays where it is. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public ApprovalRule raise(UUID ruleId, long version) {
        var rule = require(ruleId);
        unchanged(store.touch(ruleId, version));
        store.raise(rule, rules.all());
        return done(ruleId, ApprovalRuleChanged.MOVED);
    }

    /** What it has begun goes on as it said. @return the rule as it was */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public ApprovalRule remove(UUID ruleId, long version) {
        var rule = require(ruleId);
        unchanged(store.delete(ruleId, version));
        events.fire(new ApprovalRuleChanged(ruleId, ApprovalRuleChanged.REMOVED, Map.of()));
        return rule;
    }

    private static void unchanged(boolean done) {
        if (!done) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
    }

    private ApprovalRule done(UUID ruleId, String type) {
        events.fire(new ApprovalRuleChanged(ruleId, type, Map.of()));
        return require(ruleId);
    }
}
