package org.tandem.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tandem.registration.RegistrationFixture.DANA;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Violation;
import org.tandem.tenancy.Roles;

/** Who is asked, in which order, and which rule says so. */
class ApprovalTest {
    private static final RuleStep CHANNEL = new RuleStep(Approver.CHANNEL_MANAGERS, null);
    private static final RuleStep PRICING = new RuleStep(Approver.role(Roles.PRICING_MANAGER), null);
    private static final Map<String, Object> FACTS =
            ApprovalFacts.of(RegistrationFixture.deal(RegistrationFixture.report()), "gold");

    private static ApprovalRule rule(String name, String expression, ApprovalMode mode, RuleStep... steps) {
        return new ApprovalRule(UUID.randomUUID(), 0, 1, name, expression, mode, 24, true, List.of(steps));
    }

    private static List<StepState> states(ApprovalMode mode) {
        return rule("", "", mode, CHANNEL, PRICING, CHANNEL).plan().stream()
                .map(ApprovalStep::state)
                .toList();
    }

    private static SaveApprovalRule wanted(String name, String expression, ApprovalMode mode, RuleStep... steps) {
        return new SaveApprovalRule(name, expression, mode, null, null, List.of(steps));
    }

    private static List<Violation> refusals(SaveApprovalRule wanted) {
        return catchThrowableOfType(RuleViolation.class, () -> ApprovalRuleReader.check(wanted))
                .violations();
    }

    @Test
    void inASequenceOneAfterTheOtherIsAskedAndInParallelAllAtOnce() {
        assertThat(states(ApprovalMode.SEQUENTIAL))
                .containsExactly(StepState.PENDING, StepState.WAITING, StepState.WAITING);
        assertThat(states(ApprovalMode.PARALLEL)).containsOnly(StepState.PENDING);
        assertThat(rule("", "", ApprovalMode.AUTOMATIC).plan()).isEmpty();
    }

    @Test
    void theNextInTheSequenceIsAskedWhenOneAgrees() {
        var plan = rule("", "", ApprovalMode.SEQUENTIAL, CHANNEL, PRICING).plan();
        var left = ChainPolicy.left(plan, plan.get(0));
        assertThat(left).containsExactly(plan.get(1));
        assertThat(ChainPolicy.next(left)).contains(plan.get(1));
        assertThat(ChainPolicy.left(left, plan.get(1))).isEmpty();
        assertThat(ChainPolicy.next(List.of())).isEmpty();
    }

    @Test
    void inParallelNobodyIsAskedAnew() {
        var plan =
                rule("", "", ApprovalMode.PARALLEL, CHANNEL, PRICING, CHANNEL).plan();
        var left = ChainPolicy.left(plan, plan.get(1));
        assertThat(left).hasSize(2);
        assertThat(ChainPolicy.next(left)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deal.amount >= 50000 | true",
                "deal.amount < 50000 | false",
                "\"cargo\" in deal.categories | true",
                "\"parts\" in deal.categories | false",
                "size(deal.categories) > 1 && deal.currency == \"EUR\" | true",
                "deal.country in [\"DE\", \"AT\"] && deal.subdivision == \"DE-NW\" | true",
                "partner.level == \"gold\" | true",
                "deal.amount / 0 > 1 | false"
            })
    void theFirstRuleWhoseConditionHoldsDecides(String expression, boolean holds) {
        var first = rule("first", expression, ApprovalMode.AUTOMATIC);
        var second = rule("second", "", ApprovalMode.SEQUENTIAL, CHANNEL);
        assertThat(ApprovalPolicy.choose(List.of(first, second), FACTS)).isSameAs(holds ? first : second);
    }

    @Test
    void whereNoRuleFitsAChannelManagerDecides() {
        var off = new ApprovalRule(UUID.randomUUID(), 0, 1, "off", "", ApprovalMode.AUTOMATIC, 24, false, List.of());
        assertThat(ApprovalPolicy.choose(List.of(off), FACTS)).isSameAs(ApprovalRule.OTHERWISE);
        assertThat(ApprovalRule.OTHERWISE.plan())
                .singleElement()
                .satisfies(step -> assertThat(step.approver().is(DANA, Set.of(Roles.CHANNEL_MANAGER)))
                        .isTrue());
    }

    @Test
    void whatADealDoesNotSayIsEmpty() {
        assertThat(ApprovalFacts.of(RegistrationFixture.deal(RegistrationFixture.bare("Weber")), null))
                .containsOnlyKeys(ApprovalFacts.FIELDS.keySet())
                .containsEntry("deal.amount", 0L)
                .containsEntry("partner.level", "");
    }

    @Test
    void aPersonIsAskedInPersonAndARoleByAnybodyWhoHoldsIt() {
        assertThat(Approver.person(DANA).is(DANA, Set.of())).isTrue();
        assertThat(Approver.person(DANA).is(new UUID(9, 9), Set.of(Roles.CHANNEL_MANAGER)))
                .isFalse();
        assertThat(Approver.CHANNEL_MANAGERS.is(DANA, Set.of(Roles.PRICING_MANAGER)))
                .isFalse();
    }

    @Test
    void aGoodRuleIsCompleted() {
        var checked = ApprovalRuleReader.check(wanted(" Large ", null, ApprovalMode.SEQUENTIAL, CHANNEL));
        assertThat(checked.name()).isEqualTo("Large");
        assertThat(checked.expression()).isEmpty();
        assertThat(checked.deadlineHours()).isEqualTo(24);
        assertThat(checked.active()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deal.amuont > 1", "deal.amount > \"x\"", "deal.amount +", "deal.amount", "1 / 0"})
    void aConditionThatCannotBeAskedIsRefusedWithItsPlace(String expression) {
        assertThat(refusals(wanted("Large", expression, ApprovalMode.AUTOMATIC)))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.field()).isEqualTo("expression");
                    assertThat(violation.args()).startsWith("1");
                });
    }

    @Test
    void stepsFitTheMode() {
        assertThat(refusals(wanted("x", "", ApprovalMode.SEQUENTIAL)))
                .extracting(Violation::code)
                .containsExactly("APPROVAL_STEPS_REQUIRED");
        assertThat(refusals(wanted("x", "", ApprovalMode.AUTOMATIC, CHANNEL)))
                .extracting(Violation::code)
                .containsExactly("APPROVAL_STEPS_FORBIDDEN");
        assertThat(refusals(wanted(
                        "x",
                        "",
                        ApprovalMode.PARALLEL,
                        IntStream.range(0, 11).mapToObj(n -> CHANNEL).toArray(RuleStep[]::new))))
                .extracting(Violation::code)
                .containsExactly("APPROVAL_TOO_MANY_STEPS");
        assertThat(refusals(wanted(" ", "", null, CHANNEL)))
                .extracting(Violation::field)
                .containsExactly("name", "mode");
    }

    @Test
    void anApproverIsARoleThatApprovesOrSomebody() {
        for (var nobody : List.of(
                Approver.role(Roles.HR_MANAGER),
                new Approver(Roles.CHANNEL_MANAGER, DANA, null),
                new Approver(null, null, null))) {
            assertThat(refusals(wanted("x", "", ApprovalMode.SEQUENTIAL, new RuleStep(nobody, null))))
                    .extracting(Violation::code)
                    .containsExactly("APPROVAL_APPROVER_UNKNOWN");
            assertThat(refusals(
                            wanted("x", "", ApprovalMode.SEQUENTIAL, new RuleStep(Approver.CHANNEL_MANAGERS, nobody))))
                    .hasSize(1);
        }
        assertThat(refusals(new SaveApprovalRule("x", "", ApprovalMode.SEQUENTIAL, 0, true, List.of(CHANNEL))))
                .extracting(Violation::field)
                .containsExactly("deadlineHours");
    }
}
