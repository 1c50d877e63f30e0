package org.tandem.api.write;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.tandem.api.http.BodyFilter;
import org.tandem.api.json.Json;
import org.tandem.api.problem.ApiCode;
import org.tandem.api.problem.Fault;
import org.tandem.api.problem.Problem;
import org.tandem.api.problem.Problems;
import org.tandem.api.problem.Refusal;
import org.tandem.api.problem.RequestRefused;
import org.tandem.idempotency.Answer;
import org.tandem.idempotency.IdempotencyService;
import org.tandem.shared.Digest;

/** Carries out a write and answers it; with an {@code Idempotency-Key} the first answer, refusals by rule included, stays. */
@ApplicationScoped
public class Writes {
    private static final String KEY = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,100}");
    private static final Set<Integer> REMEMBERED = Set.of(409, 422);

    @Inject
    private HttpServletRequest request;

    @EJB
    private IdempotencyService idempotency;

    public Response answer(Supplier<Reply> write) {
        var key = request.getHeader(KEY);
        var root = request.getContextPath() + request.getServletPath();
        if (key == null) {
            return response(write.get().answer(root));
        }
        if (!FORM.matcher(key).matches()) {
            throw RequestRefused.at(KEY, ApiCode.INVALID_PARAMETER);
        }
        var shown = new AtomicReference<Answer>();
        var kept = once(key, () -> {
            shown.set(null);
            var reply = write.get();
            shown.set(reply.answer(root));
            return reply.remembered(root);
        });
        var first = !kept.replayed() && kept.status() < 300 && shown.get() != null;
        return response(first ? shown.get() : kept);
    }

    private Answer once(String key, Supplier<Answer> write) {
        var fingerprint = fingerprint();
        try {
            return idempotency.once(key, fingerprint, write);
        } catch (RuntimeException thrown) {
            var refusal = Fault.explain(thrown);
            if (!REMEMBERED.contains(refusal.status())) {
                throw thrown;
            }
            var answer = answer(refusal);
            idempotency.remember(key, fingerprint, answer);
            return answer;
        }
    }

    private Answer answer(Refusal refusal) {
        var body = Json.write(Problems.problem(refusal, request));
        return new Answer(
                refusal.status(),
                Map.of(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE),
                new String(body, StandardCharsets.UTF_8));
    }

    private String fingerprint() {
        var body = (byte[]) request.getAttribute(BodyFilter.BODY);
        var content = new String(body, StandardCharsets.ISO_8859_1);
        return Digest.sha256(request.getMethod() + " " + request.getRequestURI() + "\n" + content);
    }

    private static Response response(Answer answer) {
        var type = answer.headers().getOrDefault(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        var response = Response.status(answer.status()).entity(answer.body());
        answer.headers().forEach(response::header);
        if (answer.replayed()) {
            response.header("Idempotency-Replayed", "true");
        }
        return response.type(type + ";charset=utf-8").build();
    }
}
