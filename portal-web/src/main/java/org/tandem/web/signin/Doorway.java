package org.tandem.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Set;
import org.tandem.web.shell.Correlation;
import org.tandem.web.shell.Headers;
import org.tandem.web.shell.PartialResponse;
import org.tandem.web.shell.PlainPage;
import org.tandem.web.shell.RequestPath;

/** What somebody sees who is not inside yet. */
@ApplicationScoped
public class Doorway {
    private static final System.Logger LOG = System.getLogger(Doorway.class.getName());

    static final String ENTER = "/sign-in";
    static final String HOME = "/index.xhtml";
    /** A welcome file shows through, so the front door is known by both names. */
    private static final Set<String> FRONT = Set.of("/", HOME);

    @Inject
    private CodeFlow flow;

    /** The front door itself does not sign anybody in: that takes a click. A page behind it does. */
    AuthenticationStatus ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (RequestPath.isAjax(request)) {
            PartialResponse.redirect(response, ReturnPath.ofPage(request));
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (!RequestPath.isPage(request)) {
            response.setHeader("WWW-Authenticate", "Session");
            return plain(request, response, 401, "signin.needed");
        }
        if (FRONT.contains(RequestPath.of(request))) {
            PlainPage.of(request, "signin.welcome").link(ENTER, "signin.enter").write(response, 200);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        try {
            var next = RequestPath.of(request).equals(ENTER) ? HOME : ReturnPath.of(request);
            var address = flow.begin(Attempts.in(request), next);
            return redirect(response, address.toString());
        } catch (IOException unreachable) {
            return closed(request, response, unreachable);
        }
    }

    AuthenticationStatus choose(SignIn signIn, HttpServletResponse response) throws IOException {
        if (signIn.memberships().isEmpty()) {
            LOG.log(Level.WARNING, "{0} belongs to no company", signIn.subject());
        }
        return redirect(response, "/company");
    }

    AuthenticationStatus unknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (RequestPath.isAjax(request)) {
            PartialResponse.redirect(response, "/");
            return AuthenticationStatus.SEND_CONTINUE;
        }
        PlainPage.of(request, "signin.unknown")
                .form("/sign-out", "signin.leave")
                .write(response, 403);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    AuthenticationStatus closed(HttpServletRequest request, HttpServletResponse response, IOException cause)
            throws IOException {
        LOG.log(Level.WARNING, "identity provider unreachable (" + Correlation.of(request) + ")", cause);
        response.setHeader("Retry-After", "10");
        PlainPage.of(request, "signin.closed")
                .link(ReturnPath.of(request), "signin.again")
                .write(response, 503);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus plain(
            HttpServletRequest request, HttpServletResponse response, int status, String text) throws IOException {
        PlainPage.of(request, text).write(response, status);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    static AuthenticationStatus redirect(HttpServletResponse response, String address) {
        SessionCookie.keepToThisSite(response);
        Headers.withoutFaces(response);
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", address);
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
