package org.tandem.web.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.ParseException;
import java.time.Duration;

/** OpenID Connect Back-Channel Logout 1.0: Keycloak says that a session has ended. A token counts once and for two minutes. */
@WebServlet("/backchannel-logout")
public class BackchannelLogoutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration FRESH = Duration.ofMinutes(2);

    private final transient Cache<String, Boolean> seen = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(FRESH.multipliedBy(2))
            .build();

    @Inject
    private transient Keycloak keycloak;

    @Inject
    private transient LiveSessions live;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            var token = JWTParser.parse(String.valueOf(request.getParameter("logout_token")));
            var claims = keycloak.realm().logoutTokens().validate(token);
            if (claims.getSessionID() == null || isOld(claims) || isRepeated(claims)) {
                answer(response, HttpServletResponse.SC_BAD_REQUEST, "old or repeated");
                return;
            }
            live.end(claims.getSessionID().getValue());
            answer(response, HttpServletResponse.SC_OK, "ok");
        } catch (ParseException | BadJOSEException | JOSEException refused) {
            answer(response, HttpServletResponse.SC_BAD_REQUEST, "not a logout token of this realm");
        }
    }

    private static boolean isOld(LogoutTokenClaimsSet claims) {
        return claims.getIssueTime().toInstant().plus(FRESH).isBefore(java.time.Instant.now());
    }

    private boolean isRepeated(LogoutTokenClaimsSet claims) {
        return seen.asMap().putIfAbsent(claims.getJWTID().getValue(), true) != null;
    }

    private static void answer(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(text);
    }
}
