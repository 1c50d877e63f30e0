package org.tandem.opportunity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.tandem.pipeline.DealField;
import org.tandem.pipeline.ForecastCategory;
import org.tandem.pipeline.StageRow;
import org.tandem.shared.Money;

/** Deals and stages as the stories of the tests need them. */
final class OpportunityFixture {
    static final UUID SUMMIT = new UUID(1, 1);
    static final UUID DANA = new UUID(2, 1);
    static final UUID JONAS = new UUID(2, 2);
    static final UUID CUSTOMER = new UUID(3, 1);
    static final UUID CONTACT = new UUID(4, 1);
    static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    static final LocalDate IN_JUNE = LocalDate.of(2026, 6, 1);

    static final StageRow QUALIFIED =
            stage(1, Set.of(DealField.AMOUNT, DealField.CATEGORIES), Set.of(DealField.AMOUNT));
    static final StageRow PROPOSAL = stage(2, Set.of(), Set.of());

    private OpportunityFixture() {}

    static StageRow stage(int position, Set<DealField> required, Set<DealField> partnerFields) {
        return new StageRow(
                new UUID(5, position),
                0,
                position,
                "Stage " + position,
                "Stufe " + position,
                20 * position,
                ForecastCategory.PIPELINE,
                required,
                partnerFields,
                14);
    }

    static Opportunity bare() {
        return opportunity(null, null);
    }

    static Opportunity complete() {
        return opportunity(Money.of(new BigDecimal("32000"), "EUR"), CONTACT);
    }

    private static Opportunity opportunity(Money value, UUID contact) {
        var said = new NewOpportunity(
                "Fleet", CUSTOMER, contact, null, null, value, IN_JUNE, Set.of(), SUMMIT, DANA, null);
        return new Opportunity(said, "O-2026-000001", QUALIFIED.id(), MONDAY);
    }

    static ReviseOpportunity amount(String amount) {
        return new ReviseOpportunity(
                null, new BigDecimal(amount), null, null, null, null, null, null, null, null, null);
    }

    static ReviseOpportunity step(String step, LocalDate day) {
        return new ReviseOpportunity(null, null, null, null, step, day, null, null, null, null, null);
    }
}
