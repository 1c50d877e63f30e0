package org.tandem.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.opportunity.OpportunityFixture.DANA;
import static org.tandem.opportunity.OpportunityFixture.IN_JUNE;
import static org.tandem.opportunity.OpportunityFixture.JONAS;
import static org.tandem.opportunity.OpportunityFixture.MONDAY;
import static org.tandem.opportunity.OpportunityFixture.PROPOSAL;
import static org.tandem.opportunity.OpportunityFixture.QUALIFIED;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.pipeline.DealField;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Violation;

class PoliciesTest {
    private static final Set<String> CODES = Set.of("e-bikes", "cargo");

    private static List<Share> team(String first, String second) {
        return List.of(new Share(DANA, new BigDecimal(first)), new Share(JONAS, new BigDecimal(second)));
    }

    @ParameterizedTest
    @CsvSource({"60, 40", "99.99, 0.01", "33.40, 66.60"})
    void aTeamOfExactlyAHundred(String first, String second) {
        assertThatCode(() -> TeamPolicy.check(team(first, second))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "60, 39.99, OPPORTUNITY_TEAM_NOT_100",
        "60, 40.01, OPPORTUNITY_TEAM_NOT_100",
        "100, 0, OPPORTUNITY_TEAM_SHARE",
        "110, -10, OPPORTUNITY_TEAM_SHARE",
        "50.005, 49.995, OPPORTUNITY_TEAM_SHARE"
    })
    void anyOtherSplitIsRefused(String first, String second, String code) {
        assertThatThrownBy(() -> TeamPolicy.check(team(first, second))).hasMessage(code);
    }

    @Test
    void aTeamIsOfSomebodyAndEachOnce() {
        assertThatThrownBy(() -> TeamPolicy.check(List.of())).hasMessage("REQUIRED");
        assertThatThrownBy(() -> TeamPolicy.check(null)).hasMessage("REQUIRED");
        var half = new BigDecimal("50");
        assertThatThrownBy(() -> TeamPolicy.check(List.of(new Share(DANA, half), new Share(DANA, half))))
                .hasMessage("OPPORTUNITY_TEAM_TWICE");
        assertThatThrownBy(() -> TeamPolicy.check(List.of(new Share(null, half))))
                .hasMessage("REQUIRED");
    }

    @Property
    void equalSharesWithTheRestOnOneAreAlwaysAHundred(@ForAll @IntRange(min = 1, max = 20) int people) {
        var each = 10_000 / people;
        var team = new ArrayList<Share>();
        for (var number = 0; number < people; number++) {
            var cents = number == 0 ? 10_000 - each * (people - 1) : each;
            team.add(new Share(new UUID(9, number), BigDecimal.valueOf(cents, 2)));
        }
        TeamPolicy.check(team);
        team.set(0, new Share(new UUID(9, 0), team.get(0).percent().add(new BigDecimal("0.01"))));
        assertThatThrownBy(() -> TeamPolicy.check(team)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void onwardsNeedsWhatTheStageAsksForAndNamesEachMissingField() {
        var nothing = new ExitPolicy(Set.of());
        assertThatThrownBy(() -> nothing.requireMove(QUALIFIED, PROPOSAL))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::field)
                                .containsExactlyInAnyOrder("amount", "categories"));
        var all = new ExitPolicy(Set.of(DealField.AMOUNT, DealField.CATEGORIES));
        assertThatCode(() -> all.requireMove(QUALIFIED, PROPOSAL)).doesNotThrowAnyException();
    }

    @Test
    void backwardsAlwaysGoes() {
        assertThatCode(() -> new ExitPolicy(Set.of()).requireMove(PROPOSAL, QUALIFIED))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsWonHasAnAmount() {
        assertThatThrownBy(() -> new ExitPolicy(Set.of()).requireWin(PROPOSAL)).hasMessage("OPPORTUNITY_FIELD_NEEDED");
        assertThatCode(() -> new ExitPolicy(Set.of(DealField.AMOUNT)).requireWin(PROPOSAL))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"OPEN, 0, false", "OPEN, 13, false", "OPEN, 15, true", "OPEN, 95, true", "WON, 95, false"})
    void stalledIsWhatNobodyTouchesForTooLong(OpportunityStatus status, int days, boolean stalled) {
        var now = MONDAY.plus(Duration.ofDays(days));
        assertThat(Stalled.is(status, IN_JUNE, MONDAY, 14, now)).isEqualTo(stalled);
    }

    @Test
    void stalledIsAlsoWhatShouldHaveClosed() {
        var later = IN_JUNE.plusDays(1).atStartOfDay().toInstant(java.time.ZoneOffset.UTC);
        assertThat(Stalled.is(OpportunityStatus.OPEN, IN_JUNE, later, 14, later))
                .isTrue();
        var onTheDay = later.minusSeconds(1);
        assertThat(Stalled.is(OpportunityStatus.OPEN, IN_JUNE, onTheDay, 14, onTheDay))
                .isFalse();
    }

    @Test
    void aRevisionIsReadBeforeItIsBelieved() {
        assertThatThrownBy(() -> new ReviseOpportunity(" ", null, null, null, null, null, null, null, null, null, null)
                        .checked(CODES))
                .hasMessage("REQUIRED");
        assertThatThrownBy(() -> new ReviseOpportunity(
                                null, null, null, IN_JUNE.plusYears(90), null, null, null, null, null, null, null)
                        .checked(CODES))
                .hasMessage("OUT_OF_RANGE");
        assertThatThrownBy(() -> new ReviseOpportunity(
                                null, null, null, null, null, null, null, Set.of("rockets"), null, null, null)
                        .checked(CODES))
                .hasMessage("OPPORTUNITY_CATEGORY_UNKNOWN");
        assertThat(OpportunityFixture.step("  ", null).checked(CODES).nextStep())
                .isEmpty();
        assertThat(OpportunityFixture.step(" Call ", null).checked(CODES).nextStep())
                .isEqualTo("Call");
    }
}
