package org.tandem.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tandem.routing.RoutingFixture.id;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.shared.RuleViolation;

class RoutingPolicyTest {
    private static final BigDecimal COLOGNE_NORTH = new BigDecimal("50.93750");
    private static final BigDecimal COLOGNE_EAST = new BigDecimal("6.96030");
    private static final PartnerFacts BERLIN = new PartnerFacts(
            id(1), 2, new BigDecimal("52.52000"), new BigDecimal("13.40500"), BigDecimal.ONE, 10, 0.8, 240.0, 0.25);
    private static final PartnerFacts UNKNOWN =
            new PartnerFacts(id(2), 4, null, null, BigDecimal.ONE, null, null, null, null);

    private static RoutingPolicy policy(RoutingMode mode, Weights weights) {
        return new RoutingPolicy(mode, 2, weights, 100, 4, 2, 9, COLOGNE_NORTH, COLOGNE_EAST, id(7));
    }

    @Test
    void factorsAreBetweenNothingAndAll() {
        var policy = policy(RoutingMode.BEST, Weights.USUAL);
        assertThat(policy.kilometres(BERLIN)).isCloseTo(477, within(2.0));
        var factors = policy.factors(new Candidate(BERLIN, 5, 5, 0));
        assertThat(factors.get(Factor.DISTANCE)).isCloseTo(Math.exp(-4.77), within(0.001));
        assertThat(factors)
                .containsEntry(Factor.LEVEL, 0.5)
                .containsEntry(Factor.ACCEPTANCE, 0.8)
                .containsEntry(Factor.RESPONSE, 0.5)
                .containsEntry(Factor.WIN_RATE, 0.25)
                .containsEntry(Factor.CAPACITY, 0.5)
                .containsEntry(Factor.FAIRNESS, 0.5);
    }

    @Test
    void whatIsNotKnownIsLeftOutWithItsWeight() {
        var policy = policy(RoutingMode.BEST, new Weights(List.of(50, 50, 50, 50, 50, 50, 0)));
        var factors = policy.factors(new Candidate(UNKNOWN, 3, 0, 0));
        assertThat(factors).containsOnlyKeys(Factor.LEVEL, Factor.FAIRNESS);
        assertThat(policy.score(new Candidate(UNKNOWN, 3, 0, 0))).isEqualTo(1.0);
    }

    /** So what is stored and shown is what was compared, to the last digit. */
    @Test
    void aScoreIsTheWeightedMeanOfItsFactorsToSixPlaces() {
        var weights = Weights.USUAL;
        var policy = policy(RoutingMode.BEST, weights);
        var candidate = new Candidate(BERLIN, 4, 7, 0);
        var sum = 0.0;
        var weight = 0;
        for (var factor : policy.factors(candidate).entrySet()) {
            sum += weights.of(factor.getKey()) * factor.getValue();
            weight += weights.of(factor.getKey());
        }

        var score = policy.score(candidate);

        assertThat(score).isCloseTo(sum / weight, within(0.0000005)).isNotEqualTo(sum / weight);
        assertThat(new BigDecimal(Double.toString(score)).scale()).isLessThanOrEqualTo(6);
    }

    @Test
    void withoutAPlaceThereIsNoDistance() {
        var nowhere = new RoutingPolicy(RoutingMode.BEST, 1, Weights.USUAL, 100, 4, 2, 9, null, null, id(7));
        assertThat(nowhere.factors(new Candidate(BERLIN, 0, 0, 0))).doesNotContainKey(Factor.DISTANCE);
    }

    @Test
    void nobodyIsChosenFromNobodyOrForThePool() {
        assertThat(policy(RoutingMode.BEST, Weights.USUAL).choose(List.of()).chosen())
                .isEmpty();
        assertThat(policy(RoutingMode.POOL, Weights.USUAL)
                        .choose(List.of(new Candidate(BERLIN, 0, 0, 0)))
                        .chosen())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BEST, 1", "FIRST_OF_N, 2", "WEIGHTED, 1", "ROUND_ROBIN, 1"})
    void modesChooseSoMany(RoutingMode mode, int count) {
        var candidates = List.of(new Candidate(BERLIN, 5, 5, 9), new Candidate(UNKNOWN, 3, 0, 4));
        var choice = policy(mode, Weights.USUAL).choose(candidates);
        assertThat(choice.chosen()).hasSize(count).doesNotHaveDuplicates();
        assertThat(choice).isEqualTo(policy(mode, Weights.USUAL).choose(candidates));
        assertThat(choice.scores()).allMatch(score -> score >= 0 && score <= 1);
    }

    @Test
    void weightsThatCountNothingAreRefused() {
        for (var wrong : List.of(List.of(1, 2), Collections.nCopies(7, 0), List.of(1, 1, 1, 1, 1, 1, 101))) {
            assertThatThrownBy(() -> Weights.check(wrong)).isInstanceOf(RuleViolation.class);
        }
        assertThat(Weights.read(Weights.USUAL.text())).isEqualTo(Weights.USUAL);
        assertThat(Weights.read(null)).isNull();
    }
}
