package org.tandem.web.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import org.tandem.shared.Time;

/** Authorization code flow with PKCE, state and nonce (RFC 9700, OpenID Connect Core 3.1), and the renewal of its result. */
@ApplicationScoped
public class CodeFlow {
    /** Every company of the person: which one it is for is asked here, so that switching takes no second sign-in. */
    private static final Scope SCOPE = new Scope("openid", "organization:*");

    @Inject
    private Keycloak keycloak;

    @Inject
    private Time time;

    URI begin(Attempts attempts, String returnTo) throws IOException {
        keycloak.requireAnswer();
        var attempt = new Attempt(
                new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), returnTo, time.now());
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, SCOPE, keycloak.clientId(), keycloak.portal("/callback"))
                .endpointURI(keycloak.realm().metadata().getAuthorizationEndpointURI())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
                .build();
        attempts.add(attempt);
        return request.toURI();
    }

    /** @throws Refused when Keycloak or our own checks say no */
    SignIn finish(Attempt attempt, String code) throws IOException {
        var grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), keycloak.portal("/callback"), new CodeVerifier(attempt.verifier()));
        return signIn(tokens(grant), new Nonce(attempt.nonce()));
    }

    /** @throws Refused when the person is disabled or the Keycloak session has ended */
    SignIn renew(SignIn old) throws IOException {
        var fresh = signIn(tokens(new RefreshTokenGrant(new RefreshToken(old.refreshToken()))), null);
        if (!fresh.subject().equals(old.subject())) {
            throw new Refused("another person's token");
        }
        return old.renewedAs(fresh);
    }

    private OIDCTokens tokens(AuthorizationGrant grant) throws IOException {
        var realm = keycloak.realm();
        var request = new TokenRequest.Builder(realm.metadata().getTokenEndpointURI(), keycloak.credentials(), grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(Keycloak.CONNECT_MILLIS);
        request.setReadTimeout(Keycloak.READ_MILLIS);
        var answer = request.send();
        if (answer.getStatusCode() >= 500) {
            throw new IOException("the identity provider answered " + answer.getStatusCode());
        }
        try {
            if (OIDCTokenResponseParser.parse(answer) instanceof OIDCTokenResponse success) {
                return success.getOIDCTokens();
            }
            throw new Refused("no token: " + answer.getStatusCode());
        } catch (ParseException malformed) {
            throw new Refused(malformed.getMessage());
        }
    }

    private SignIn signIn(OIDCTokens tokens, Nonce nonce) throws IOException {
        try {
            var claims = keycloak.realm()
                    .idTokens()
                    .validate(tokens.getIDToken(), nonce)
                    .toJWTClaimsSet();
            var refresh = tokens.getRefreshToken() == null
                    ? null
                    : tokens.getRefreshToken().getValue();
            Instant now = time.now();
            return SignIn.of(claims, tokens.getIDTokenString(), refresh, new State().getValue(), now);
        } catch (BadJOSEException | ParseException | java.text.ParseException refused) {
            throw new Refused(refused.getMessage());
        } catch (JOSEException unreadable) {
            throw new IOException("the identity provider's keys cannot be read", unreadable);
        }
    }
}
