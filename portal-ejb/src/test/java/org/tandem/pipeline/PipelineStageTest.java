package org.tandem.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Violation;

class PipelineStageTest {
    private static DescribeStage said(Integer probability, Integer days, Set<DealField> required) {
        return new DescribeStage(
                " Proposal ",
                "Angebot",
                probability,
                ForecastCategory.BEST_CASE,
                required,
                Set.of(DealField.AMOUNT),
                days);
    }

    @Test
    void aStageIsReadAndTrimmed() {
        var checked = said(50, 14, null).checked();
        assertThat(checked.nameEn()).isEqualTo("Proposal");
        assertThat(checked.required()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 14, probability", "101, 14, probability", "50, 0, stalledDays", "50, 366, stalledDays"})
    void aStageWithoutMeaningIsRefused(int probability, int days, String field) {
        assertThatThrownBy(() -> new PipelineStage(1, said(probability, days, Set.of())))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::field)
                                .containsExactly(field));
    }

    @Test
    void everythingMissingIsNamedAtOnce() {
        var nothing = new DescribeStage(null, null, null, null, null, null, null);
        assertThatThrownBy(nothing::checked)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::field)
                                .containsExactly("nameEn", "nameDe", "probability", "stalledDays", "forecast"));
    }

    @Test
    void whatIsAlwaysKnownCannotBeAskedFor() {
        assertThatThrownBy(() -> said(50, 14, Set.of(DealField.NAME)).checked()).hasMessage("VALUE_UNKNOWN");
    }

    @Test
    void fieldsAreWrittenInOneOrderAndReadBack() {
        var column = DealField.write(List.of(DealField.TEAM, DealField.AMOUNT, DealField.TEAM));
        assertThat(column).isEqualTo("AMOUNT TEAM");
        assertThat(DealField.read(column)).containsExactly(DealField.AMOUNT, DealField.TEAM);
        assertThat(DealField.read("")).isEmpty();
    }
}
