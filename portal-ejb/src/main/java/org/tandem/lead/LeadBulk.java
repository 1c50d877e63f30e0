package org.tandem.lead;

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
import java.util.stream.Collectors;
import org.tandem.shared.BulkOutcome;
import org.tandem.shared.InputRule;
import org.tandem.shared.PickedRow;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** What channel managers do with many leads at once. Each is steered in a transaction of its own. */
@Stateless
@Gate
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LeadBulk {
    @Inject
    private LeadSteering steering;

    @Inject
    private LeadPlacement placement;

    @Inject
    private LeadReader reader;

    @Inject
    private LeadScope scope;

    @Inject
    private Time time;

    /** @param personId null: whoever of the partner takes it up */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public BulkOutcome<LeadUndo> assign(List<PickedRow> leads, UUID organizationId, UUID personId) {
        return each(leads, row -> steering.assign(row.id(), row.version(), organizationId, personId));
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public BulkOutcome<LeadUndo> pool(List<PickedRow> leads) {
        return each(leads, row -> steering.pool(row.id(), row.version()));
    }

    /** Partners are looked for by the rules. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public BulkOutcome<LeadUndo> route(List<PickedRow> leads) {
        return each(leads, row -> placement.route(row.id(), row.version()));
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public BulkOutcome<LeadUndo> retire(List<PickedRow> leads, RetireReason reason) {
        if (reason == null) {
            throw RuleViolation.at("reason", LeadRule.LEAD_REASON_REQUIRED);
        }
        return each(leads, row -> steering.retire(row.id(), row.version(), reason));
    }

    /** Puts back what nobody has touched since. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public BulkOutcome<LeadUndo> undo(BulkOutcome<LeadUndo> outcome) {
        if (outcome == null || !outcome.canBeUndone(time.now())) {
            throw new RuleViolation(InputRule.UNDO_TOO_LATE);
        }
        Map<UUID, LeadStanding> former =
                outcome.done().stream().collect(Collectors.toMap(LeadUndo::leadId, LeadUndo::former));
        return each(
                outcome.done().stream().map(LeadUndo::row).toList(),
                row -> steering.restore(row.id(), row.version(), former.get(row.id())));
    }

    private BulkOutcome<LeadUndo> each(List<PickedRow> leads, Function<PickedRow, LeadView> action) {
        scope.requireStaff();
        return BulkOutcome.of(leads, time.now(), row -> {
            var before = reader.require(row.id());
            return LeadUndo.of(before, action.apply(row));
        });
    }
}
