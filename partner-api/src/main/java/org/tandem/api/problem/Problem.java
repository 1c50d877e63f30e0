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

    public static Problem of(Refusal refusal, String correlationId, Locale locale) {
        var texts = new ProblemTexts(locale);
        var violations = refusal.violations();
        var detail = violations.isEmpty() ? texts.of(refusal.code(), List.of()) : texts.of(violations.get(0));
        return new Problem(
                "urn:tandem:problem:" + refusal.code(),
                texts.title(refusal.status()),
                refusal.status(),
                refusal.code(),
                detail,
                correlationId,
                violations.stream()
                        .filter(violation -> violation.field() != null)
                        .map(violation -> error(violation, texts))
                        .toList());
    }

    private static ProblemError error(Violation violation, ProblemTexts texts) {
        return ProblemError.of(violation.code(), violation.field(), texts.of(violation));
    }
}
