package org.tandem.opportunity;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** What is done with many opportunities at once, each in a transaction of its own, and taken back. */
@Stateless
@Gate
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpportunityBulk {
    @Inject
    private OpportunityRevision revision;

    @Inject
    private OpportunityWork work;

    @Inject
    private OpportunityReader reader;

    @Inject
    private OpportunityPeople people;

    @Inject
    private OpportunityScope scope;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public BulkOutcome<OpportunityUndo> closeOn(List<PickedRow> opportunities, LocalDate day) {
        var said = ReviseOpportunity.closing(required("closeDate", day));
        return each(opportunities, row -> revision.revise(row.id(), row.version(), said));
    }

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public BulkOutcome<OpportunityUndo> lose(List<PickedRow> opportunities, LossReason reason) {
        if (reason == null) {
            throw RuleViolation.at("reason", OpportunityRule.OPPORTUNITY_REASON_REQUIRED);
        }
        return each(opportunities, row -> work.lose(row.id(), row.version(), reason, null));
    }

    /** To one of {@link #takers}: for a partner the new owner, for the firm the channel manager who looks after them. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public BulkOutcome<OpportunityUndo> handTo(List<PickedRow> opportunities, UUID personId) {
        required("personId", personId);
        var said = scope.steers() ? ReviseOpportunity.lookedAfterBy(personId) : ReviseOpportunity.ownedBy(personId);
        return each(opportunities, row -> revision.revise(row.id(), row.version(), said));
    }

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public List<Candidate> takers() {
        return people.candidates(scope.steers() ? null : caller.organizationId()).stream()
                .filter(one -> one.ofFirm() == scope.steers())
                .toList();
    }

    /** Puts back what nobody has changed since. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public BulkOutcome<OpportunityUndo> undo(BulkOutcome<OpportunityUndo> outcome) {
        if (outcome == null || !outcome.canBeUndone(time.now())) {
            throw new RuleViolation(InputRule.UNDO_TOO_LATE);
        }
        Map<UUID, OpportunityUndo> former = outcome.done().stream()
                .collect(Collectors.toMap(OpportunityUndo::opportunityId, UnaryOperator.identity()));
        return each(
                outcome.done().stream().map(OpportunityUndo::row).toList(),
                row -> revision.restore(former.get(row.id())));
    }

    private static <T> T required(String field, T value) {
        if (value == null) {
            throw RuleViolation.at(field, InputRule.REQUIRED);
        }
        return value;
    }

    private BulkOutcome<OpportunityUndo> each(
            List<PickedRow> opportunities, Function<PickedRow, OpportunityView> action) {
        return BulkOutcome.of(opportunities, time.now(), row -> {
            var before = reader.require(row.id());
            return OpportunityUndo.of(before, action.apply(row));
        });
    }
}
