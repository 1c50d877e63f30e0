package org.tandem.customer;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.tandem.shared.BulkOutcome;
import org.tandem.shared.InputRule;
import org.tandem.shared.PickedRow;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** Many customers given to one partner to work with, each in a transaction of its own, and taken back. */
@Stateless
@Gate
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CustomerBulk {
    @Inject
    private CustomerSharing sharing;

    @Inject
    private CustomerScope scope;

    @Inject
    private Time time;

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public BulkOutcome<CustomerUndo> share(List<PickedRow> customers, UUID organizationId) {
        if (organizationId == null) {
            throw RuleViolation.at("organizationId", InputRule.REQUIRED);
        }
        return each(customers, organizationId, row -> sharing.share(row.id(), row.version(), organizationId));
    }

    /** Takes back what nobody has changed and the partner has not begun to use since. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public BulkOutcome<CustomerUndo> undo(BulkOutcome<CustomerUndo> outcome) {
        if (outcome == null || !outcome.canBeUndone(time.now())) {
            throw new RuleViolation(InputRule.UNDO_TOO_LATE);
        }
        var organizationId = outcome.done().get(0).organizationId();
        return each(
                outcome.done().stream().map(CustomerUndo::row).toList(),
                organizationId,
                row -> sharing.unshare(row.id(), row.version(), organizationId));
    }

    private BulkOutcome<CustomerUndo> each(
            List<PickedRow> customers, UUID organizationId, Function<PickedRow, CustomerView> action) {
        if (!scope.steers()) {
            throw new EJBAccessException("for channel managers of the firm");
        }
        return BulkOutcome.of(customers, time.now(), row -> {
            var after = action.apply(row);
            return new CustomerUndo(after.id(), after.reference(), after.version(), organizationId);
        });
    }
}
