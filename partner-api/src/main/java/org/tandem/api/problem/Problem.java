package org.tandem.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.tandem.shared.Violation;

/**
 * The body of every refusal (RFC 9457).
 *
 * @param code stable; programs decide by it, never by the texts
 * @param correlationId names this request in the server's log
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        String correlationId,
        List<ProblemError> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param inBody whether fields that are only named stand in the body */
    static Problem of(Refusal refusal, String correlationId, Locale locale, boolean inBody) {
        var texts = new ProblemTexts(locale);
        var violations = refusal.violations();
        var whole = new Violation(refusal.code(), null, List.of());
        return new Problem(
                "urn:tandem:problem:" + refusal.code(),
                texts.title(refusal.status()),
                refusal.status(),
                refusal.code(),
                texts.of(violations.isEmpty() ? whole : violations.get(0)),
                correlationId,
                violations.stream()
                        .filter(violation -> violation.field() != null)
                        .map(violation -> ProblemError.of(violation, texts.of(violation), inBody))
                        .toList());
    }
}
