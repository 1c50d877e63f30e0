package org.tandem.api.registration;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.api.problem.ApiCode;
import org.tandem.api.problem.RequestRefused;
import org.tandem.registration.RegistrationField;
import org.tandem.registration.RejectReason;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;

/** What is decided about a registration. */
public record DecisionRequest(
        Decision decision,

        @Schema(description = "With APPROVE: of exclusivity, 1 to 365; 120 when absent")
        Integer days,

        @Schema(description = "With RETURN: names of the fields that shall be corrected")
        List<String> fields,

        @Schema(description = "With REJECT") RejectReason reason,

        @Schema(description = "With RETURN needed, else optional; its partner reads it")
        String note) {

    /** The three ways to decide. */
    public enum Decision {
        APPROVE,
        RETURN,
        REJECT
    }

    /** What would be dropped silently is refused instead. */
    Decision checked() {
        if (decision == null) {
            throw RuleViolation.at("decision", InputRule.REQUIRED);
        }
        refuse("/days", days != null && decision != Decision.APPROVE);
        refuse("/fields", fields != null && decision != Decision.RETURN);
        refuse("/reason", reason != null && decision != Decision.REJECT);
        return decision;
    }

    private static void refuse(String pointer, boolean given) {
        if (given) {
            throw RequestRefused.at(pointer, ApiCode.UNKNOWN_FIELD);
        }
    }

    Set<RegistrationField> fieldSet() {
        var found = EnumSet.noneOf(RegistrationField.class);
        for (var name : fields == null ? List.<String>of() : fields) {
            found.add(Stream.of(RegistrationField.values())
                    .filter(field -> field.text().equals(name))
                    .findFirst()
                    .orElseThrow(() -> RuleViolation.at("fields", InputRule.VALUE_UNKNOWN)));
        }
        return found;
    }
}
