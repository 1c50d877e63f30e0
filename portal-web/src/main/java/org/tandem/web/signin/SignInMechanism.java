package org.tandem.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Directory;
import org.tandem.tenancy.Identity;
import org.tandem.web.shell.Correlation;
import org.tandem.web.shell.Headers;
import org.tandem.web.shell.RequestPath;

/** Decides for every request who sends it. Runs before all filters, so its own answers carry the headers themselves. */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    @Inject
    private Sessions sessions;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private Callback callback;

    @Inject
    private Doorway doorway;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        try {
            return decide(request, response, context);
        } catch (IOException broken) {
            throw new AuthenticationException(broken);
        }
    }

    private AuthenticationStatus decide(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        caller.correlate(Correlation.of(request));
        Headers.write(request, response);
        var path = RequestPath.of(request);
        if (path.equals("/callback")) {
            return callback.answer(request, response);
        }
        if (PublicPaths.has(path)) {
            return context.doNothing();
        }
        var signIn = sessions.current(request, RequestPath.isByPerson(request));
        if (signIn.isEmpty()) {
            return doorway.ask(request, response);
        }
        return enter(signIn.get(), request, response, context);
    }

    private AuthenticationStatus enter(
            SignIn signIn, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        var path = RequestPath.of(request);
        if (path.equals("/sign-out") || path.equals("/company")) {
            return context.doNothing();
        }
        if (path.equals(Doorway.ENTER)) {
            return Doorway.redirect(response, Doorway.HOME);
        }
        if (signIn.membership().isEmpty()) {
            return doorway.choose(signIn, response);
        }
        Optional<Identity> identity = signIn.verifiedToken().flatMap(directory::identify);
        if (identity.isEmpty()) {
            return doorway.unknown(request, response);
        }
        caller.signIn(identity.get());
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(signIn.subject()), identity.get().roles());
    }
}
