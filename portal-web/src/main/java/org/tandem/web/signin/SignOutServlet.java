package org.tandem.web.signin;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.ParseException;

/** Ends the portal's session and then Keycloak's. The way out is a form with the session's token, not a link. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient Keycloak keycloak;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var signIn = Sessions.read(request);
        if (signIn.isEmpty() || !FormToken.matches(signIn.get(), request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        sessions.end(request);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", keycloaksWayOut(signIn.get()));
    }

    private String keycloaksWayOut(SignIn signIn) {
        try {
            var end = keycloak.realm().metadata().getEndSessionEndpointURI();
            var back = keycloak.portal("/");
            return new LogoutRequest(
                            end, JWTParser.parse(signIn.idToken()), null, keycloak.clientId(), back, null, null)
                    .toURI()
                    .toString();
        } catch (IOException | ParseException unreachable) {
            return "/";
        }
    }
}
