package org.tandem.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.tandem.api.http.ResponseHeaders;
import org.tandem.api.problem.ApiCode;
import org.tandem.api.problem.Fault;
import org.tandem.api.problem.Problems;
import org.tandem.api.problem.RefusalLog;
import org.tandem.api.problem.RequestRefused;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Directory;
import org.tandem.tenancy.Identity;

/**
 * The only way in, for every address of this application: one Authorization header with one bearer token. No cookie, no
 * other scheme and no token in a query or body counts. Refusals are answered here, before anything else runs.
 */
@ApplicationScoped
public class BearerTokenMechanism implements HttpAuthenticationMechanism {
    private static final String SCHEME = "Bearer ";

    @Inject
    private IssuerKeys keys;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        ResponseHeaders.write(request, response);
        try {
            var identity = identify(request);
            caller.signIn(identity);
            caller.correlate(ResponseHeaders.correlationId(request));
            return context.notifyContainerAboutLogin(identity.personId().toString(), identity.roles());
        } catch (RuntimeException thrown) {
            return refuse(thrown, request, response);
        }
    }

    private Identity identify(HttpServletRequest request) {
        var token = keys.verify(bearer(request));
        return directory.identify(token).orElseThrow(() -> new RequestRefused(ApiCode.ORGANIZATION_UNKNOWN));
    }

    private static String bearer(HttpServletRequest request) {
        var headers = Collections.list(request.getHeaders("Authorization"));
        var query = request.getQueryString();
        var inQuery = query != null && query.contains("access_token");
        if (headers.size() != 1 || inQuery || !headers.get(0).regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new RequestRefused(ApiCode.UNAUTHENTICATED);
        }
        return headers.get(0).substring(SCHEME.length()).strip();
    }

    private static AuthenticationStatus refuse(
            RuntimeException thrown, HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        var refusal = Fault.explain(thrown);
        RefusalLog.note(refusal, request, thrown);
        if (refusal.status() == ApiCode.UNAUTHENTICATED.status()) {
            response.setHeader("WWW-Authenticate", challenge(request));
        }
        try {
            Problems.write(refusal, request, response);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException gone) {
            throw new AuthenticationException(gone);
        }
    }

    private static String challenge(HttpServletRequest request) {
        var presented = request.getHeader("Authorization") != null;
        return presented ? "Bearer realm=\"tandem\", error=\"invalid_token\"" : "Bearer realm=\"tandem\"";
    }
}
