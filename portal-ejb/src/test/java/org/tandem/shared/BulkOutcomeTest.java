package org.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBTransactionRolledbackException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BulkOutcomeTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static PickedRow row(String reference) {
        return new PickedRow(UUID.randomUUID(), 1, reference);
    }

    @Test
    void oneRefusalStopsNoneOfTheOthers() {
        var rows = List.of(row("good"), row("broken"), row("lost"), row("raced"), row("gone"), row("fine"));
        var outcome = BulkOutcome.<String>of(rows, NOON, row -> switch (row.reference()) {
            case "broken" -> throw new RuleViolation(InputRule.REQUIRED);
            case "lost" -> throw new Conflict(Conflict.STALE_VERSION);
            case "raced" -> throw new EJBTransactionRolledbackException();
            case "gone" -> throw new NotFound();
            default -> row.reference();
        });
        assertThat(outcome.done()).containsExactly("good", "fine");
        assertThat(outcome.refused())
                .extracting(one -> one.reference() + " " + one.reason().code())
                .containsExactly("broken REQUIRED", "lost STALE_VERSION", "raced STALE_VERSION", "gone ROW_GONE");
    }

    @Test
    void nothingAndTooManyAreRefusedWhole() {
        assertThatThrownBy(() -> BulkOutcome.of(List.of(), NOON, PickedRow::reference))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> BulkOutcome.of(
                        Collections.nCopies(BulkOutcome.MOST_ROWS + 1, row("x")), NOON, PickedRow::reference))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void canBeTakenBackForTenSecondsAndAsLongAsThereIsSomething() {
        var outcome = BulkOutcome.of(List.of(row("x")), NOON, PickedRow::reference);
        assertThat(outcome.canBeUndone(NOON.plusSeconds(10))).isTrue();
        assertThat(outcome.canBeUndone(NOON.plusSeconds(12))).isFalse();
        assertThat(new BulkOutcome<String>(List.of(), List.of(), NOON).canBeUndone(NOON))
                .isFalse();
    }
}
