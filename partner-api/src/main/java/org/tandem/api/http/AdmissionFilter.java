package org.tandem.api.http;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.tandem.api.problem.ApiCode;
import org.tandem.api.problem.Problems;
import org.tandem.api.problem.Refusal;
import org.tandem.api.problem.RefusalLog;
import org.tandem.tenancy.Caller;

/** Lets a request through that its client's rate and the node's room allow. Runs after the token was verified. */
@WebFilter("/*")
public class AdmissionFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int RETRY_SECONDS = 1;

    @Inject
    private transient Admission admission;

    @Inject
    private transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var identity = caller.identity();
        var probe = admission.take(identity.personId());
        describe(probe, response);
        if (!probe.isConsumed()) {
            var wait = wholeSeconds(probe.getNanosToWaitForRefill());
            refuse(Refusal.retryAfter(ApiCode.RATE_LIMITED, wait), request, response);
            return;
        }
        var share = admission.enter(identity.tenantId());
        if (share == null) {
            refuse(Refusal.retryAfter(ApiCode.UNAVAILABLE, RETRY_SECONDS), request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            admission.leave(share);
        }
    }

    private void describe(ConsumptionProbe probe, HttpServletResponse response) {
        response.setHeader("RateLimit-Limit", Long.toString(admission.burst()));
        response.setHeader("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()));
        response.setHeader("RateLimit-Reset", Long.toString(wholeSeconds(probe.getNanosToWaitForReset())));
    }

    private static long wholeSeconds(long nanos) {
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos) + 1);
    }

    private static void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        RefusalLog.note(refusal, request, null);
        Problems.write(refusal, request, response);
    }
}
