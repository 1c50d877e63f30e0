package org.tandem.opportunity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.tandem.pipeline.ForecastCategory;
import org.tandem.shared.InputRule;
import org.tandem.shared.TextInput;

/**
 * What shall be different about an opportunity, unchecked. Null: as it is.
 *
 * @param currency ISO 4217, with an amount; null: the one it has, else the firm's
 * @param nextStep an empty text takes step and date away
 * @param channelManagerId for channel managers only
 */
public record ReviseOpportunity(
        String name,
        BigDecimal amount,
        String currency,
        LocalDate closeDate,
        String nextStep,
        LocalDate nextStepOn,
        ForecastCategory forecast,
        Set<String> categories,
        UUID contactId,
        UUID ownerPersonId,
        UUID channelManagerId) {

    static ReviseOpportunity closing(LocalDate day) {
        return new ReviseOpportunity(null, null, null, day, null, null, null, null, null, null, null);
    }

    static ReviseOpportunity ownedBy(UUID personId) {
        return new ReviseOpportunity(null, null, null, null, null, null, null, null, null, personId, null);
    }

    static ReviseOpportunity lookedAfterBy(UUID channelManagerId) {
        return new ReviseOpportunity(null, null, null, null, null, null, null, null, null, null, channelManagerId);
    }

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);
    private static final int MOST_CATEGORIES = 20;

    /** The texts trimmed; everything that can be wrong without looking anything up is refused. */
    ReviseOpportunity checked(Set<String> known) {
        var input = new TextInput();
        var newName = name == null ? null : input.required("name", name, 200);
        var step = nextStep == null ? null : input.optional("nextStep", nextStep, 200);
        day(input, "closeDate", closeDate);
        day(input, "nextStepOn", nextStepOn);
        if (categories != null) {
            categories.stream()
                    .filter(code -> !known.contains(code))
                    .forEach(code -> input.refuse(
                            "categories", OpportunityRule.OPPORTUNITY_CATEGORY_UNKNOWN, String.valueOf(code)));
            if (categories.size() > MOST_CATEGORIES) {
                input.refuse("categories", InputRule.OUT_OF_RANGE);
            }
        }
        input.throwIfRefused();
        return new ReviseOpportunity(
                newName,
                amount,
                currency,
                closeDate,
                nextStep == null || step != null ? step : "",
                nextStepOn,
                forecast,
                categories,
                contactId,
                ownerPersonId,
                channelManagerId);
    }

    private static void day(TextInput input, String field, LocalDate day) {
        if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
            input.refuse(field, InputRule.OUT_OF_RANGE, FIRST_DAY.toString(), LAST_DAY.toString());
        }
    }
}
