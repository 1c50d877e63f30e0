package org.tandem.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import org.tandem.shared.Time;
import org.tandem.web.shell.Correlation;

/** What Keycloak sends a browser back with. A stale, repeated, foreign or invented one leads to the front door. */
@ApplicationScoped
public class Callback {
    private static final System.Logger LOG = System.getLogger(Callback.class.getName());

    @Inject
    private CodeFlow flow;

    @Inject
    private Sessions sessions;

    @Inject
    private Doorway doorway;

    @Inject
    private Time time;

    AuthenticationStatus answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var attempt = Attempts.take(request, request.getParameter("state"), time.now());
        var code = request.getParameter("code");
        if (attempt.isEmpty() || code == null) {
            return Doorway.redirect(response, "/");
        }
        try {
            sessions.begin(request, flow.finish(attempt.get(), code));
            return Doorway.redirect(response, attempt.get().returnTo());
        } catch (Refused refused) {
            LOG.log(Level.WARNING, "sign-in refused ({0}): {1}", Correlation.of(request), refused.getMessage());
            return Doorway.redirect(response, "/");
        } catch (IOException unreachable) {
            return doorway.closed(request, response, unreachable);
        }
    }
}
