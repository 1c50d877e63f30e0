package org.tandem.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tandem.routing.RoutingFixture.NOW;
import static org.tandem.routing.RoutingFixture.WELL;
import static org.tandem.routing.RoutingFixture.desk;
import static org.tandem.routing.RoutingFixture.facts;
import static org.tandem.routing.RoutingFixture.id;
import static org.tandem.routing.RoutingFixture.lead;
import static org.tandem.routing.RoutingFixture.partner;
import static org.tandem.routing.RoutingFixture.partners;
import static org.tandem.routing.RoutingFixture.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.lead.LeadStatus;

class RoutingDeskTest {
    private static Exclusion why(RoutedPartner partner, LeadFacts lead, Integer levelRank) {
        var desk = desk(rule("true", RoutingMode.BEST, 1, levelRank), List.of(partner), new Territories());
        var decision = desk.decide(lead, Map.of(), NOW);
        assertThat(decision.outcome()).isEqualTo(LeadStatus.UNPLACED);
        assertThat(decision.reason()).isEqualTo(UnplacedReason.NOBODY_ELIGIBLE);
        assertThat(decision.note()).isEqualTo(decision.exclusions().get(0) + " 1");
        return decision.exclusions().get(0);
    }

    private static RoutedPartner standing(RoutedPartner.Standing standing) {
        return new RoutedPartner(facts(1, 1, null), standing, 0, 0, 0);
    }

    @Test
    void eachExclusionIsKeptWithItsReason() {
        var later = NOW.plus(Duration.ofDays(1));
        assertThat(why(standing(new RoutedPartner.Standing(false, false, null, Set.of(), Set.of())), lead(1), null))
                .isEqualTo(Exclusion.INACTIVE);
        assertThat(why(standing(new RoutedPartner.Standing(true, true, null, Set.of(), Set.of())), lead(1), null))
                .isEqualTo(Exclusion.SUSPENDED);
        assertThat(why(new RoutedPartner(facts(1, null, null), WELL, 0, 0, 0), lead(1), null))
                .isEqualTo(Exclusion.NO_LEVEL);
        assertThat(why(partner(1), lead(1), 2)).isEqualTo(Exclusion.LEVEL_TOO_LOW);
        assertThat(why(standing(new RoutedPartner.Standing(true, false, later, Set.of(), Set.of())), lead(1), null))
                .isEqualTo(Exclusion.ABSENT);
        assertThat(why(
                        standing(new RoutedPartner.Standing(true, false, null, Set.of("cargo"), Set.of())),
                        lead(1, "e-bikes", null, null),
                        null))
                .isEqualTo(Exclusion.NOT_AUTHORISED);
        assertThat(why(partner(1), lead(1, "certified", null, null), null)).isEqualTo(Exclusion.NOT_CERTIFIED);
        assertThat(why(new RoutedPartner(facts(1, 1, 5), WELL, 5, 0, 0), lead(1), null))
                .isEqualTo(Exclusion.CAPACITY_FULL);
    }

    @Test
    void whoRefusedIsNotAskedAgain() {
        var decision =
                desk(RoutingMode.BEST, partners(2, null)).decide(lead(1), Map.of(id(0), Exclusion.DECLINED), NOW);
        assertThat(decision.exclusions()).containsExactly(Exclusion.DECLINED, null);
        assertThat(decision.chosen()).containsExactly(id(1));
    }

    @Test
    void theTerritoryThatDescribesThePlaceMostCloselyWins() {
        var territories = new Territories();
        territories.area("COUNTRY", "DE", "", id(0));
        territories.area("POSTCODE", "DE", "50", id(1));
        territories.area("COUNTRY", "FR", "", id(2));
        var desk = desk(rule("true", RoutingMode.BEST, 1, null), partners(4, null), territories);
        assertThat(desk.decide(lead(1, null, "DE", "50667"), Map.of(), NOW).exclusions())
                .containsExactly(Exclusion.LESS_SPECIFIC, null, Exclusion.OUTSIDE_TERRITORY, Exclusion.LESS_SPECIFIC);
        assertThat(desk.decide(lead(2, null, "DE", "10115"), Map.of(), NOW).chosen())
                .containsExactly(id(0));
        assertThat(desk.decide(lead(3, null, "AT", "1010"), Map.of(), NOW).chosen())
                .containsExactly(id(3));
    }

    @Test
    void aCircleReachesOverTheAntimeridian() {
        var territories = new Territories();
        territories.circle(-17, 179.9, 100, id(0));
        var fiji = new LeadFacts(
                id(9),
                null,
                "FJ",
                null,
                null,
                null,
                "API",
                "UNKNOWN",
                null,
                null,
                new BigDecimal("-17"),
                new BigDecimal("-179.8"),
                0);
        assertThat(territories.covering(fiji)).containsKey(id(0));
    }

    @Test
    void theFirstRuleThatHoldsDecides() {
        var rules = List.of(
                rule("lead.country == 'FR'", RoutingMode.POOL, 1, null),
                rule("lead.country == 'DE'", RoutingMode.FIRST_OF_N, 2, null));
        var desk = new RoutingDesk(rules, RoutingSettings.USUAL, partners(3, null), new Territories(), Set.of());
        assertThat(desk.decide(lead(1, null, "FR", null), Map.of(), NOW).outcome())
                .isEqualTo(LeadStatus.POOLED);
        assertThat(desk.decide(lead(2, null, "DE", null), Map.of(), NOW).chosen())
                .hasSize(2);
        var none = desk.decide(lead(3, null, "IT", null), Map.of(), NOW);
        assertThat(none.outcome()).isEqualTo(LeadStatus.POOLED);
        assertThat(none.rule()).isNull();
    }

    @Test
    void aRuleThatDividesByZeroLeavesTheLeadUnplacedWithThatReason() {
        var desk =
                desk(rule("100 / lead.attempts > 3", RoutingMode.BEST, 1, null), partners(1, null), new Territories());
        var decision = desk.decide(lead(1), Map.of(), NOW);
        assertThat(decision.outcome()).isEqualTo(LeadStatus.UNPLACED);
        assertThat(decision.reason()).isEqualTo(UnplacedReason.RULE_FAILED);
        assertThat(decision.note()).contains("by zero");
    }

    @Test
    void roundRobinAsksWhoWasAskedLongestAgo() {
        var desk = desk(RoutingMode.ROUND_ROBIN, partners(3, null));
        var asked = new ArrayList<UUID>();
        for (var number = 0; number < 6; number++) {
            asked.addAll(
                    desk.decide(lead(number), Map.of(), NOW.plusSeconds(number)).chosen());
        }
        assertThat(asked).containsExactly(id(0), id(1), id(2), id(0), id(1), id(2));
    }

    @Test
    void noPartnerGetsMoreThanItsCapacityAndTheRestIsUnplaced() {
        var desk = desk(RoutingMode.BEST, partners(3, 2));
        var given = new HashMap<UUID, Integer>();
        var unplaced = 0;
        for (var number = 0; number < 10; number++) {
            var decision = desk.decide(lead(number), Map.of(), NOW);
            decision.chosen().forEach(partner -> given.merge(partner, 1, Integer::sum));
            unplaced += decision.outcome() == LeadStatus.UNPLACED ? 1 : 0;
        }
        assertThat(given)
                .hasSize(3)
                .allSatisfy((partner, count) -> assertThat(count).isEqualTo(2));
        assertThat(unplaced).isEqualTo(4);
    }

    @Test
    void weightedSharesComeOutAsTargeted() {
        requireShares(List.of());
    }

    /** Of another level, and asked very often. */
    @Test
    void weightedSharesAreThoseAmongWhoMayHaveTheLead() {
        requireShares(IntStream.range(40, 80)
                .mapToObj(number -> new RoutedPartner(facts(number, null, null), WELL, 0, 900, 0))
                .toList());
    }

    private static void requireShares(List<RoutedPartner> others) {
        var partners = new ArrayList<>(others);
        for (var number = 0; number < 40; number++) {
            var share = BigDecimal.valueOf(1 + number % 4);
            var facts = new PartnerFacts(id(number), 1, null, null, share, null, null, null, null);
            partners.add(new RoutedPartner(facts, WELL, 0, 0, 0));
        }
        var desk = desk(RoutingMode.WEIGHTED, partners);
        var given = new HashMap<UUID, Integer>();
        for (var number = 0; number < 4000; number++) {
            desk.decide(lead(number * 7919L), Map.of(), NOW)
                    .chosen()
                    .forEach(partner -> given.merge(partner, 1, Integer::sum));
        }
        for (var number = 0; number < 40; number++) {
            var target = 4000.0 * (1 + number % 4) / 100;
            assertThat((double) given.get(id(number))).isCloseTo(target, within(target * 0.05));
        }
    }

    @ParameterizedTest
    @EnumSource(RoutingMode.class)
    void aStoredDecisionComesOutTheSameAgain(RoutingMode mode) {
        var partners = partners(20, 3);
        var desk = desk(mode, partners);
        for (var number = 0; number < 40; number++) {
            var decision = desk.decide(lead(number * 104729L), Map.of(id(number % 20), Exclusion.EXPIRED), NOW);
            if (decision.policy() != null) {
                var stored = DecisionStore.detail(DecisionStore.packed(DecisionStore.detail(decision)));
                var known = DecisionStore.partners(DecisionStore.packed(desk.snapshot()));
                assertThat(RoutingDecisions.repeats(stored, known)).isTrue();
                assertThat(DecisionStore.candidates(stored, known)).isEqualTo(decision.candidates());
                assertThat(stored.excluded()).hasSize(20);
            }
        }
    }

    @Test
    void whatWasTriedElsewhereDoesNotCount() {
        var desk = desk(RoutingMode.BEST, partners(1, 1));
        assertThat(desk.with(List.of(rule("true", RoutingMode.BEST, 1, null)))
                        .decide(lead(1), Map.of(), NOW)
                        .chosen())
                .hasSize(1);
        assertThat(desk.decide(lead(2), Map.of(), NOW).chosen()).hasSize(1);
    }
}
