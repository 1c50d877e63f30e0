package org.tandem.api.problem;

import java.util.List;
import java.util.Map;
import org.tandem.shared.Violation;

/**
 * Why a request is not carried out, before it is put into words.
 *
 * @param violations single causes with their fields; empty when the code says it all
 * @param headers what the status demands, such as {@code Retry-After} or {@code Allow}
 */
public record Refusal(int status, String code, List<Violation> violations, Map<String, String> headers) {

    public static Refusal of(ApiCode code) {
        return new Refusal(code.status(), code.name(), List.of(), Map.of());
    }

    public static Refusal at(String field, ApiCode code) {
        return new Refusal(code.status(), code.name(), List.of(Violation.at(field, code)), Map.of());
    }

    /** The caller did nothing wrong and may try again. */
    public static Refusal retryAfter(ApiCode code, long seconds) {
        return of(code).with("Retry-After", Long.toString(seconds));
    }

    public Refusal with(String header, String value) {
        return new Refusal(status, code, violations, Map.of(header, value));
    }
}
