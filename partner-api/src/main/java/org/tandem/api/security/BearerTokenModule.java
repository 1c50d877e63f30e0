package org.tandem.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.MessagePolicy;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.security.auth.message.module.ServerAuthModule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;
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
 * other scheme and no token in a query or body counts. Refusals are answered here, before anything else runs. A module
 * of the container's own interface: behind an {@code HttpAuthenticationMechanism} it would be looked up by name twice per
 * request, a tenth of a read.
 */
@ApplicationScoped
public class BearerTokenModule implements ServerAuthModule {
    private static final String SCHEME = "Bearer ";

    @Inject
    private IssuerKeys keys;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    private CallbackHandler container;

    @Override
    public void initialize(
            MessagePolicy request, MessagePolicy response, CallbackHandler handler, Map<String, Object> options) {
        container = handler;
    }

    @Override
    public Class<?>[] getSupportedMessageTypes() {
        return new Class<?>[] {HttpServletRequest.class, HttpServletResponse.class};
    }

    @Override
    public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) throws AuthException {
        var request = (HttpServletRequest) message.getRequestMessage();
        var response = (HttpServletResponse) message.getResponseMessage();
        ResponseHeaders.write(request, response);
        try {
            var identity = identify(request);
            caller.signIn(identity);
            caller.correlate(ResponseHeaders.correlationId(request));
            tellContainer(client, identity);
            return AuthStatus.SUCCESS;
        } catch (RuntimeException thrown) {
            return refuse(thrown, request, response);
        }
    }

    @Override
    public AuthStatus secureResponse(MessageInfo message, Subject service) {
        return AuthStatus.SEND_SUCCESS;
    }

    @Override
    public void cleanSubject(MessageInfo message, Subject subject) {
        subject.getPrincipals().clear();
    }

    private void tellContainer(Subject client, Identity identity) throws AuthException {
        var person = new CallerPrincipalCallback(client, identity.personId().toString());
        var roles = new GroupPrincipalCallback(client, identity.roles().toArray(String[]::new));
        try {
            container.handle(new Callback[] {person, roles});
        } catch (IOException | UnsupportedCallbackException refused) {
            throw new AuthException(refused);
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

    private static AuthStatus refuse(RuntimeException thrown, HttpServletRequest request, HttpServletResponse response)
            throws AuthException {
        var refusal = Fault.explain(thrown);
        RefusalLog.note(refusal, request, thrown);
        if (refusal.status() == ApiCode.UNAUTHENTICATED.status()) {
            response.setHeader("WWW-Authenticate", challenge(request));
        }
        try {
            Problems.write(refusal, request, response);
            return AuthStatus.SEND_FAILURE;
        } catch (IOException gone) {
            throw new AuthException(gone);
        }
    }

    private static String challenge(HttpServletRequest request) {
        var presented = request.getHeader("Authorization") != null;
        return presented ? "Bearer realm=\"tandem\", error=\"invalid_token\"" : "Bearer realm=\"tandem\"";
    }
}
