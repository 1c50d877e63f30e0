package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.system.Api;
import org.tandem.system.KeycloakSignIn;
import org.tandem.system.People;
import org.tandem.system.Reply;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;
import org.tandem.system.Tokens;

/** Only an access token of this realm, for this API, unexpired and signed by the realm's key, opens anything. */
@ExtendWith(StackExtension.class)
class TokenIT {

    @Test
    void withoutATokenOneIsAskedForIt() {
        var asked = Api.anonymous().get("/leads");
        refused(asked);
        assertThat(asked.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"tandem\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "Bearer x",
                "Bearer a.b.c",
                "Basic c2FsZXM6eA==",
                "Token x",
                "Bearer ..",
                "Bearer null"
            })
    void garbageIsRefused(String header) {
        refused(Api.anonymous().with("Authorization", header).get("/leads"));
    }

    @Test
    void noOtherPlaceForATokenCounts() {
        refused(Api.anonymous().get("/leads?access_token=" + Tokens.of(People.DANA)));
        refused(Api.as(People.DANA).get("/leads?access_token=" + Tokens.of(People.DANA)));
        refused(Api.anonymous()
                .with("Cookie", "access_token=" + Tokens.of(People.DANA))
                .get("/leads"));
        refused(Api.anonymous().with("X-Api-Key", Tokens.of(People.DANA)).get("/leads"));
    }

    @Test
    void aFlippedSignatureIsRefused() throws ParseException {
        var token = SignedJWT.parse(Tokens.of(People.DANA));
        var signature = token.getSignature().decode();
        signature[7] ^= 1;
        refusedToken(token.getParsedParts()[0] + "." + token.getParsedParts()[1] + "." + Base64URL.encode(signature));
        refusedToken(token.getParsedParts()[0] + "." + token.getParsedParts()[1] + ".");
    }

    @Test
    void aTokenWithoutAlgorithmIsRefused() throws ParseException {
        var claims = SignedJWT.parse(Tokens.of(People.DANA)).getParsedParts()[1];
        for (var algorithm : new String[] {"none", "None", "NONE", "nOnE"}) {
            var header = Base64URL.encode("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}");
            refusedToken(header + "." + claims + ".");
        }
    }

    @Test
    void thePublicKeyIsNoSecret() throws ParseException, IOException, JOSEException {
        var key = realmKey();
        var token = SignedJWT.parse(Tokens.of(People.DANA));
        for (var secret : new byte[][] {
            key.toRSAPublicKey().getEncoded(), key.getModulus().decode()
        }) {
            var forged = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(key.getKeyID())
                            .build(),
                    token.getJWTClaimsSet());
            forged.sign(new MACSigner(secret));
            refusedToken(forged.serialize());
        }
    }

    @Test
    void aKeyThatTheTokenBringsIsNotLookedAt() throws ParseException, IOException, JOSEException {
        var own = new RSAKeyGenerator(2048).keyID("mine").generate();
        var claims = SignedJWT.parse(Tokens.of(People.DANA)).getJWTClaimsSet();
        var realmKid = realmKey().getKeyID();
        refusedToken(signed(
                own, new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("mine").jwk(own.toPublicJWK()), claims));
        refusedToken(signed(own, new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(realmKid), claims));
        refusedToken(signed(
                own,
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("mine").jwkURL(URI.create("http://127.0.0.1:9/keys")),
                claims));
        refusedToken(signed(own, new JWSHeader.Builder(JWSAlgorithm.PS256).keyID(realmKid), claims));
    }

    @Test
    void whatTheRealmDidNotSignIsRefusedHoweverRightItsClaims() throws ParseException, JOSEException {
        var own = new RSAKeyGenerator(2048).keyID("unknown").generate();
        var claims = new JWTClaimsSet.Builder(
                        SignedJWT.parse(Tokens.of(People.DANA)).getJWTClaimsSet())
                .expirationTime(Date.from(Instant.now().minusSeconds(600)))
                .build();
        refusedToken(signed(own, new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("unknown"), claims));
    }

    @Test
    void tokensOfOtherClientsAreNotForThisApi() {
        var portal = new KeycloakSignIn()
                .tokens(
                        "portal-web",
                        Stack.get().secrets().get("oidc.client"),
                        Stack.get().portalUrl() + "/callback",
                        People.DANA);
        refusedToken(portal.path("access_token").asText());
        refusedToken(portal.path("id_token").asText());
        refusedToken(portal.path("refresh_token").asText());
        var account =
                new KeycloakSignIn().tokens("account-console", null, Stack.get().issuer() + "/account/", People.DANA);
        assertThat(account.path("access_token").asText()).isNotEmpty();
        refusedToken(account.path("access_token").asText());
    }

    @Test
    void theAudienceOfAGoodTokenIsThisApi() throws ParseException {
        var claims = SignedJWT.parse(Tokens.of(People.DANA)).getJWTClaimsSet();
        assertThat(claims.getAudience()).contains("partner-api");
        assertThat(claims.getExpirationTime()).isBefore(Instant.now().plusSeconds(301));
    }

    private static String signed(RSAKey key, JWSHeader.Builder header, JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(header.build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static RSAKey realmKey() throws IOException, ParseException {
        var keys = JWKSet.load(URI.create(Stack.get().issuer() + "/protocol/openid-connect/certs")
                .toURL());
        return keys.getKeys().stream()
                .filter(key -> "sig".equals(key.getKeyUse().identifier()))
                .findFirst()
                .orElseThrow()
                .toRSAKey();
    }

    private static void refusedToken(String token) {
        assertThat(token).isNotBlank();
        var reply = Api.bearing(token).get("/leads");
        refused(reply);
        assertThat(reply.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
    }

    private static void refused(Reply reply) {
        reply.refuses(401, "UNAUTHENTICATED");
        assertThat(reply.response().headers().allValues("Set-Cookie")).isEmpty();
    }
}
