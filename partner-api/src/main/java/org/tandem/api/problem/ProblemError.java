package org.tandem.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing that is wrong.
 *
 * @param field name of the field, header or parameter
 * @param pointer where it stands in the body (RFC 6901)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemError(String code, String field, String pointer, String message) {

    static ProblemError of(String code, String place, String message) {
        var isPointer = place.startsWith("/");
        var field = isPointer ? place.substring(place.lastIndexOf('/') + 1) : place;
        return new ProblemError(code, field, isPointer ? place : null, message);
    }
}
