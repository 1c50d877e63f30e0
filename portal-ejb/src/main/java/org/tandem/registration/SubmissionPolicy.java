package org.tandem.registration;

import java.time.LocalDate;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.TextInput;

/** What a registration must say before anybody decides about it. */
final class SubmissionPolicy {
    private SubmissionPolicy() {}

    /** @throws RuleViolation at every field that is missing, and at a closing date that has passed */
    static void check(Deal deal, LocalDate today) {
        var input = new TextInput();
        require(input, "country", deal.getCountry());
        require(input, "need", deal.getNeed());
        require(input, "amount", deal.getValue());
        require(input, "expectedClose", deal.getExpectedClose());
        require(input, "evidence", deal.getEvidence());
        if (deal.getCategories().isEmpty()) {
            input.refuse("categories", InputRule.REQUIRED);
        }
        if (deal.getExpectedClose() != null && deal.getExpectedClose().isBefore(today)) {
            input.refuse("expectedClose", RegistrationRule.REGISTRATION_CLOSE_IN_THE_PAST);
        }
        input.throwIfRefused();
    }

    private static void require(TextInput input, String field, Object value) {
        if (value == null) {
            input.refuse(field, InputRule.REQUIRED);
        }
    }
}
