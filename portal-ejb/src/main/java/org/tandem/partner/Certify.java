package org.tandem.partner;

import java.time.LocalDate;
import java.util.Set;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.TextInput;

/** A proof that a partner has shown. */
public record Certify(String name, String category, LocalDate validFrom, LocalDate validUntil) {

    /** @throws RuleViolation naming every field that is wrong */
    Certify checked(Set<String> known) {
        var input = new TextInput();
        var called = input.required("name", name, 100);
        var about = input.optional("category", category, 40);
        if (about != null && !known.contains(about)) {
            input.refuse("category", InputRule.VALUE_UNKNOWN);
        }
        if (validFrom == null) {
            input.refuse("validFrom", InputRule.REQUIRED);
        } else if (validUntil != null && validUntil.isBefore(validFrom)) {
            input.refuse("validUntil", PartnerRule.CERTIFICATION_ENDS_BEFORE_IT_BEGINS);
        }
        input.throwIfRefused();
        return new Certify(called, about, validFrom, validUntil);
    }
}
