package org.tandem.partner;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tandem.shared.BulkOutcome;
import org.tandem.shared.InputRule;
import org.tandem.shared.PickedRow;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** Many partners given one level of the programme at once, each in a transaction of its own, and taken back. */
@Stateless
@Gate
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PartnerBulk {
    @Inject
    private PartnerService partners;

    @Inject
    private PartnerScope scope;

    @Inject
    private Time time;

    /** @param levelId null: not in the programme any more */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public BulkOutcome<PartnerUndo> place(List<PickedRow> picked, UUID levelId) {
        return each(picked, row -> levelId);
    }

    /** Puts those back that nobody has changed since. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public BulkOutcome<PartnerUndo> undo(BulkOutcome<PartnerUndo> outcome) {
        if (outcome == null || !outcome.canBeUndone(time.now())) {
            throw new RuleViolation(InputRule.UNDO_TOO_LATE);
        }
        Map<UUID, PartnerUndo> former =
                outcome.done().stream().collect(Collectors.toMap(PartnerUndo::partnerId, UnaryOperator.identity()));
        return each(
                outcome.done().stream().map(PartnerUndo::row).toList(),
                row -> former.get(row.id()).levelId());
    }

    private BulkOutcome<PartnerUndo> each(List<PickedRow> picked, Function<PickedRow, UUID> level) {
        scope.requireStaff();
        return BulkOutcome.of(picked, time.now(), row -> {
            var before = partners.require(row.id());
            return PartnerUndo.of(before, partners.place(row.id(), row.version(), level.apply(row)));
        });
    }
}
