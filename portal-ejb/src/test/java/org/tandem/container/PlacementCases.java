package org.tandem.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tandem.lead.ActivityKind;
import org.tandem.lead.LeadBulk;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.LeadView;
import org.tandem.lead.LeadWorklist;
import org.tandem.lead.ServiceJob;
import org.tandem.lead.ServiceLevels;
import org.tandem.lead.WorklistKind;
import org.tandem.routing.DecisionView;
import org.tandem.routing.Exclusion;
import org.tandem.routing.RoutingDecisions;
import org.tandem.routing.RoutingMode;
import org.tandem.routing.RoutingRuleView;
import org.tandem.routing.RoutingRules;
import org.tandem.routing.RoutingSetup;
import org.tandem.routing.RoutingTrial;
import org.tandem.routing.SaveRoutingRule;
import org.tandem.routing.UnplacedReason;
import org.tandem.shared.Conflict;
import org.tandem.shared.NotFound;
import org.tandem.shared.PickedRow;
import org.tandem.shared.RuleViolation;

/** Rules find partners, every decision is explained, and owners that do not work a lead lose it. */
abstract class PlacementCases extends OfferCases {
    @EJB
    private RoutingRules rules;

    @EJB
    private RoutingTrial trial;

    @EJB
    private RoutingDecisions decisions;

    @EJB
    private RoutingSetup setup;

    @EJB
    private LeadWorklist worklist;

    @EJB
    private LeadBulk bulk;

    @Inject
    private ServiceJob serviceJob;

    private static SaveRoutingRule rule(String condition, RoutingMode mode) {
        return new SaveRoutingRule(null, "Rule of a test", true, condition, mode, 2, null, 60, null);
    }

    /** With Ridge as the only partner that has a level, and nothing that limits it. */
    private void routed(String company, String condition, RoutingMode mode, Consumer<LeadView> then)
            throws SQLException {
        update("DELETE FROM territory_partners");
        agreed(terms(
                level("routed-" + company.hashCode(), 100 + Math.abs(company.hashCode() % 800), 0), null, null, null));
        var made = manager.call(TestWorld.CHANNEL_MANAGER, () -> rules.make(rule(condition, mode)));
        try {
            var lead = fresh(company);
            assertThat(lead.status()).isEqualTo(LeadStatus.NEW);
            route();
            then.accept(seen(lead));
        } finally {
            manager.call(TestWorld.CHANNEL_MANAGER, () -> rules.remove(made.id(), made.version()));
            agreed(terms(null, null, null, null));
        }
    }

    private DecisionView decision(LeadView lead) {
        return manager.call(TestWorld.CHANNEL_MANAGER, () -> decisions.of(lead.id()))
                .get(0);
    }

    @Test
    void theRuleChoosesAndEverybodyReadsItsOwnPartOfWhy() throws SQLException {
        routed("Verteilt", "lead.country == 'DE' && lead.amount >= 30000", RoutingMode.BEST, lead -> {
            assertThat(lead.status()).isEqualTo(LeadStatus.OFFERED);
            var why = decision(lead);
            assertThat(why.repeats()).isTrue();
            assertThat(why.ruleName()).isEqualTo("Rule of a test");
            assertThat(why.partners().get(0).organizationId()).isEqualTo(RIDGE);
            assertThat(why.partners().get(0).chosen()).isTrue();
            assertThat(why.partners())
                    .filteredOn(part -> !part.chosen())
                    .allMatch(part -> part.exclusion() == Exclusion.NO_LEVEL);
            var own = sales.call(TestWorld.RIDGE_SALES, () -> decisions.of(lead.id()))
                    .get(0);
            assertThat(own.partners()).hasSize(1);
            assertThat(own.ruleName()).isNull();
            assertThatThrownBy(() -> sales.call(TestWorld.SUMMIT_SALES, () -> decisions.of(lead.id())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> manager.call(TestWorld.BOREALIS_CHANNEL, () -> decisions.of(lead.id())))
                    .isInstanceOf(NotFound.class);
            sales.call(TestWorld.RIDGE_SALES, () -> claiming.claim(lead.id()));
        });
    }

    @Test
    void aConditionWithoutAnAnswerLeavesTheLeadUnplacedWithThatReason() throws SQLException {
        routed("Geteilt durch null", "100 / lead.attempts > 3", RoutingMode.BEST, lead -> {
            assertThat(lead.status()).isEqualTo(LeadStatus.UNPLACED);
            assertThat(decision(lead).reason()).isEqualTo(UnplacedReason.RULE_FAILED);
            assertThat(manager.call(TestWorld.CHANNEL_MANAGER, () -> worklist.list(WorklistKind.UNPLACED, null, 200))
                            .items())
                    .filteredOn(row -> row.id().equals(lead.id()))
                    .singleElement()
                    .satisfies(row -> assertThat(row.reason()).isEqualTo("RULE_FAILED"));
            assertThat(manager.call(TestWorld.BOREALIS_CHANNEL, () -> worklist.list(WorklistKind.UNPLACED, null, 200))
                            .items())
                    .noneMatch(row -> row.id().equals(lead.id()));
        });
    }

    @Test
    void aTrialTellsWhatWouldChangeAndChangesNothing() throws SQLException {
        fresh("Für den Versuch");
        var before = manager.call(TestWorld.CHANNEL_MANAGER, () -> worklist.counts());
        var tried = manager.call(TestWorld.CHANNEL_MANAGER, () -> trial.simulate(null, rule("true", RoutingMode.POOL)));
        assertThat(tried.leads()).isPositive();
        assertThat(tried.pooledAfter()).isEqualTo(tried.leads());
        assertThat(manager.call(TestWorld.CHANNEL_MANAGER, () -> rules.list())).isEmpty();
        assertThat(manager.call(TestWorld.CHANNEL_MANAGER, () -> worklist.counts()))
                .isEqualTo(before);
        assertThatThrownBy(() -> manager.call(
                        TestWorld.CHANNEL_MANAGER,
                        () -> trial.simulate(null, rule("lead.colour == 'red'", RoutingMode.BEST))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("CONDITION_FIELD_UNKNOWN");
    }

    private UUID disabled(String name, int place) {
        return manager.call(
                        TestWorld.CHANNEL_MANAGER,
                        () -> rules.make(
                                new SaveRoutingRule(place, name, false, "true", RoutingMode.POOL, 1, null, null, null)))
                .id();
    }

    private RoutingRuleView rule(UUID id) {
        return manager.call(TestWorld.CHANNEL_MANAGER, () -> rules.require(id));
    }

    @Test
    void aRuleMovesUpWholeOrNotAtAll() {
        var ids = List.of(disabled("one", 4), disabled("two", 4), disabled("three", 9));
        try {
            var old = rule(ids.get(2));
            manager.call(TestWorld.CHANNEL_MANAGER, () -> {
                rules.moveUp(old.id(), old.version());
                return null;
            });
            assertThat(manager.call(TestWorld.CHANNEL_MANAGER, () -> rules.list()))
                    .extracting(RoutingRuleView::id)
                    .containsExactly(ids.get(0), ids.get(2), ids.get(1));
            assertThatThrownBy(() -> manager.call(TestWorld.CHANNEL_MANAGER, () -> {
                        rules.moveUp(old.id(), old.version());
                        return null;
                    }))
                    .isInstanceOf(Conflict.class);
        } finally {
            ids.forEach(id -> manager.call(TestWorld.CHANNEL_MANAGER, () -> rules.remove(id, rule(id).version())));
        }
    }

    @Test
    void manyAreRoutedAgainEachForItselfAndTakenBack() {
        var lead = fresh("Noch einmal verteilt");
        var picked = new PickedRow(lead.id(), lead.version(), lead.reference());
        var stale = new PickedRow(lead.id(), lead.version() + 7, lead.reference());
        var outcome = manager.call(TestWorld.CHANNEL_MANAGER, () -> bulk.route(List.of(stale, picked)));
        assertThat(outcome.done()).hasSize(1);
        assertThat(outcome.refused()).hasSize(1);
        assertThat(seen(lead).status()).isEqualTo(LeadStatus.NEW);
        manager.call(TestWorld.CHANNEL_MANAGER, () -> bulk.undo(outcome));
        route();
        assertThat(seen(lead).status()).as("as it was, and not routed any more").isEqualTo(LeadStatus.POOLED);
    }

    private void levels(ServiceLevels wanted) {
        manager.call(TestWorld.CHANNEL_MANAGER, () -> {
            var known = setup.settings();
            return setup.change(known.version(), known.weights().values(), 100, wanted, 14);
        });
    }

    private void letTheOwnersTimePass(LeadView lead) throws SQLException {
        work(serviceJob::workOnce);
        update("UPDATE service_clocks SET since = since - INTERVAL 90 DAY, warn_at = warn_at - INTERVAL 90 DAY,"
                + " due_at = due_at - INTERVAL 90 DAY, look_at = NOW(6) - INTERVAL 1 SECOND WHERE lead_id = '"
                + lead.id() + "'");
        work(serviceJob::workOnce);
    }

    @Test
    void anOwnerThatDoesNothingIsOnTheListOfStaleOnesUntilItActs() throws SQLException {
        var lead = fresh("Liegt herum");
        sales.call(TestWorld.RIDGE_SALES, () -> claiming.claim(lead.id()));
        levels(ServiceLevels.WARN);
        try {
            letTheOwnersTimePass(lead);
            assertThat(stale(lead)).isTrue();
            assertThat(seen(lead).ownerOrganizationId()).isEqualTo(RIDGE);
            sales.call(TestWorld.RIDGE_SALES, () -> work.record(lead.id(), ActivityKind.CALL, "Sorry for the wait", 5));
            update("UPDATE service_clocks SET look_at = NOW(6) - INTERVAL 1 SECOND");
            work(serviceJob::workOnce);
            assertThat(stale(lead)).isFalse();
        } finally {
            levels(ServiceLevels.OFF);
        }
    }

    private boolean stale(LeadView lead) {
        return manager
                .call(TestWorld.CHANNEL_MANAGER, () -> worklist.list(WorklistKind.STALE, null, 200))
                .items()
                .stream()
                .anyMatch(row -> row.id().equals(lead.id()));
    }

    @Test
    void aRecycledLeadIsTakenBackAndItsFormerOwnerIsNotAskedForAWhile() throws SQLException {
        var lead = fresh("Wird zurückgenommen");
        sales.call(TestWorld.RIDGE_SALES, () -> claiming.claim(lead.id()));
        levels(ServiceLevels.RECYCLE);
        try {
            letTheOwnersTimePass(lead);
        } finally {
            levels(ServiceLevels.OFF);
        }
        var back = seen(lead);
        assertThat(back.status()).isEqualTo(LeadStatus.NEW);
        assertThat(back.ownerOrganizationId()).isNull();
        assertThatThrownBy(() -> manager.call(
                        TestWorld.CHANNEL_MANAGER,
                        () -> placement.offer(lead.id(), back.version(), List.of(RIDGE), null)))
                .hasMessage("OFFER_PARTNER_EXCLUDED");
        assertThat(manager.call(TestWorld.CHANNEL_MANAGER, () -> worklist.list(WorklistKind.RECYCLED, null, 200))
                        .items())
                .anyMatch(row -> row.id().equals(lead.id()));
        route();
        assertThat(seen(lead).status()).isEqualTo(LeadStatus.POOLED);
    }
}
