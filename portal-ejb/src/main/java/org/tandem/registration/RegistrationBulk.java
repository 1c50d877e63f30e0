package org.tandem.registration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.tandem.shared.BulkOutcome;
import org.tandem.shared.PickedRow;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/**
 * Many registrations at once, each in a transaction of its own. What is decided or withdrawn stays so: a partner has been
 * told and relies on it, so nothing here can be taken back and whoever offers it asks twice.
 */
@Stateless
@Gate
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegistrationBulk {
    @Inject
    private RegistrationReview review;

    @Inject
    private RegistrationSubmission submission;

    @Inject
    private RegistrationAccess access;

    @Inject
    private Time time;

    /** The caller's approval of each, for as long as usual; where others are asked too it is one of several. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PRICING_MANAGER})
    public BulkOutcome<UUID> approve(List<PickedRow> registrations, String note) {
        access.requireApprover();
        return each(registrations, row -> review.approve(row.id(), row.version(), null, note));
    }

    /** @param note optional; the partners read it */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PRICING_MANAGER})
    public BulkOutcome<UUID> reject(List<PickedRow> registrations, RejectReason reason, String note) {
        access.requireApprover();
        if (reason == null) {
            throw RuleViolation.at("reason", RegistrationRule.REGISTRATION_REASON_REQUIRED);
        }
        return each(registrations, row -> review.reject(row.id(), row.version(), reason, note));
    }

    /** @param note optional; the firm reads it */
    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public BulkOutcome<UUID> withdraw(List<PickedRow> registrations, String note) {
        access.requireSeller();
        return each(registrations, row -> submission.withdraw(row.id(), row.version(), note));
    }

    private BulkOutcome<UUID> each(List<PickedRow> registrations, Function<PickedRow, RegistrationView> action) {
        return BulkOutcome.of(
                registrations, time.now(), row -> action.apply(row).id());
    }
}
