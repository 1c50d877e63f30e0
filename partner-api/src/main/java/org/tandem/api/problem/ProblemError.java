package org.tandem.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.tandem.shared.Violation;

/**
 * One thing that is wrong.
 *
 * @param field name of the field, header or parameter
 * @param pointer where it stands in the body (RFC 6901)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemError(String code, String field, String pointer, String message) {

    static ProblemError of(Violation violation, String message, boolean inBody) {
        var place = violation.field();
        if (place.startsWith("/")) {
            return new ProblemError(violation.code(), place.substring(place.lastIndexOf('/') + 1), place, message);
        }
        return new ProblemError(violation.code(), place, inBody ? "/" + place : null, message);
    }
}
