package org.tandem.registration;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Roles;

/** Which registrations the caller may see and what may be done with them. The only place that says so. */
@ApplicationScoped
class RegistrationAccess {
    @Inject
    private Caller caller;

    /** Sees and steers all of the firm's. */
    boolean steers() {
        return caller.isStaff() && caller.has(Roles.CHANNEL_MANAGER);
    }

    boolean approves() {
        return caller.isStaff() && Approver.ROLES.stream().anyMatch(caller::has);
    }

    void requireSteering() {
        if (!steers()) {
            throw new EJBAccessException("for channel managers of the firm");
        }
    }

    /** The role alone is not enough: it must be held in the firm itself. */
    void requireApprover() {
        if (!approves()) {
            throw new EJBAccessException("for those of the firm who approve");
        }
    }

    boolean sells() {
        return caller.identity().kind().sells() && (caller.has(Roles.PARTNER_SALES) || caller.has(Roles.PARTNER_ADMIN));
    }

    void requireSeller() {
        if (!sells()) {
            throw new RuleViolation(RegistrationRule.REGISTRATION_ONLY_FOR_PARTNERS);
        }
    }

    boolean owns(UUID organizationId) {
        return sells() && caller.organizationId().equals(organizationId);
    }

    Registration requireOwn(Registration registration) {
        if (registration == null || !owns(registration.getOrganizationId())) {
            throw new NotFound();
        }
        return registration;
    }

    /** Whether the caller is the one, or one of those, whom a step asks. */
    boolean isAsked(ApprovalStep step) {
        return approves()
                && step.approver().is(caller.personId(), caller.identity().roles());
    }

    /** Roles of the caller that a step may ask; none for partners. */
    List<String> approverRoles() {
        return approves() ? Approver.ROLES.stream().filter(caller::has).toList() : List.of();
    }

    Set<RegistrationVerb> verbs(RegistrationView of) {
        var verbs = EnumSet.noneOf(RegistrationVerb.class);
        if (owns(of.organizationId())) {
            add(verbs, RegistrationVerb.EDIT, !of.editable().isEmpty());
            add(
                    verbs,
                    RegistrationVerb.SUBMIT,
                    of.status() == RegistrationStatus.DRAFT || of.status() == RegistrationStatus.RETURNED);
            add(verbs, RegistrationVerb.WITHDRAW, of.status().canMoveTo(RegistrationStatus.WITHDRAWN));
            add(verbs, RegistrationVerb.REQUEST_EXTENSION, of.isExpiring() && of.extension() == ExtensionState.NONE);
        }
        if (of.status().isUnderReview() && of.steps().stream().anyMatch(step -> step.isPending() && isAsked(step))) {
            add(verbs, RegistrationVerb.TAKE_UP, of.status() == RegistrationStatus.SUBMITTED);
            verbs.addAll(EnumSet.of(RegistrationVerb.APPROVE, RegistrationVerb.RETURN, RegistrationVerb.REJECT));
        }
        add(
                verbs,
                RegistrationVerb.DECIDE_EXTENSION,
                steers() && of.extension() == ExtensionState.ASKED && of.status() == RegistrationStatus.APPROVED);
        return verbs;
    }

    private static void add(Set<RegistrationVerb> verbs, RegistrationVerb verb, boolean allowed) {
        if (allowed) {
            verbs.add(verb);
        }
    }
}
