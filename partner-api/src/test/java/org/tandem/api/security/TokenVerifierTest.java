package org.tandem.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.api.problem.RequestRefused;

class TokenVerifierTest {
    private static final Date LONG_AGO = Date.from(TokenFixture.NOW.minusSeconds(61));
    private static final Date FAR_AHEAD = Date.from(TokenFixture.NOW.plusSeconds(61));

    private final TokenVerifier verifier = TokenFixture.verifier();

    @Test
    void aGoodTokenTellsPersonOrganizationAndKnownRoles() {
        var token = verifier.verify(TokenFixture.good());
        assertThat(token.issuer()).isEqualTo(TokenFixture.ISSUER);
        assertThat(token.subject()).isEqualTo("5f0c7d3a-0000-4000-8000-000000000001");
        assertThat(token.organizationAlias()).isEqualTo("summit");
        assertThat(token.organizationKeycloakId()).isEqualTo("kc-summit");
        assertThat(token.tenantSlug()).isEqualTo("aurora");
        assertThat(token.name()).isEqualTo("Dana Hofmann");
        assertThat(token.email()).isEqualTo("sales1@summit.example");
        assertThat(token.roles()).containsExactly("partner-sales");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void aTokenThatIsNotExactlyRightIsRefused(String what, String token) {
        assertThatThrownBy(() -> verifier.verify(token)).isInstanceOfSatisfying(RequestRefused.class, refused -> {
            assertThat(refused.refusal().status()).isEqualTo(401);
            assertThat(refused.refusal().code()).isEqualTo("UNAUTHENTICATED");
        });
    }

    static Stream<Arguments> forgeries() throws JOSEException {
        return Stream.concat(badSignatures(), badClaims());
    }

    private static Stream<Arguments> badSignatures() throws JOSEException {
        var claims = TokenFixture.claims().build();
        var good = TokenFixture.good();
        var dot = good.lastIndexOf('.');
        return Stream.of(
                arguments("alg none", new PlainJWT(claims).serialize()),
                arguments("HS256 with the public key", macOfPublicKey()),
                arguments("PS256", TokenFixture.signed(algorithm(JWSAlgorithm.PS256), claims, TokenFixture.KEY)),
                arguments("RS512", TokenFixture.signed(algorithm(JWSAlgorithm.RS512), claims, TokenFixture.KEY)),
                arguments(
                        "another key under the known id",
                        TokenFixture.signed(TokenFixture.header().build(), claims, TokenFixture.OTHER_KEY)),
                arguments(
                        "unknown key id",
                        TokenFixture.signed(TokenFixture.header().keyID("other").build(), claims, TokenFixture.KEY)),
                arguments(
                        "no key id",
                        TokenFixture.signed(TokenFixture.header().keyID(null).build(), claims, TokenFixture.KEY)),
                arguments(
                        "brings its own key",
                        TokenFixture.signed(
                                TokenFixture.header()
                                        .jwk(TokenFixture.OTHER_KEY.toPublicJWK())
                                        .build(),
                                claims,
                                TokenFixture.OTHER_KEY)),
                arguments("jku", pointing(TokenFixture.header().jwkURL(URI.create("http://127.0.0.1:1/keys")))),
                arguments("x5u", pointing(TokenFixture.header().x509CertURL(URI.create("http://127.0.0.1:1/cert")))),
                arguments("logout token", pointing(TokenFixture.header().type(new JOSEObjectType("logout+jwt")))),
                arguments("no type", pointing(TokenFixture.header().type(null))),
                arguments("flipped byte", flipped(good, dot + 20)),
                arguments("flipped claim", flipped(good, good.indexOf('.') + 30)),
                arguments("no signature", good.substring(0, dot + 1)),
                arguments("two parts", good.substring(0, dot)),
                arguments("nothing", ""),
                arguments("no token at all", "Bearer"),
                arguments("endless", "a".repeat(100_000)));
    }

    private static Stream<Arguments> badClaims() {
        return Stream.of(
                arguments("wrong issuer", TokenFixture.with(c -> c.issuer(TokenFixture.ISSUER + "x"))),
                arguments("no issuer", TokenFixture.with(c -> c.issuer(null))),
                arguments("wrong audience", TokenFixture.with(c -> c.audience("portal-web"))),
                arguments("no audience", TokenFixture.with(c -> c.audience(List.of()))),
                arguments("expired", TokenFixture.with(c -> c.expirationTime(LONG_AGO))),
                arguments("no expiry", TokenFixture.with(c -> c.expirationTime(null))),
                arguments("not yet valid", TokenFixture.with(c -> c.notBeforeTime(FAR_AHEAD))),
                arguments("issued in the future", TokenFixture.with(c -> c.issueTime(FAR_AHEAD))),
                arguments("no subject", TokenFixture.with(c -> c.subject(null))),
                arguments("ID token", TokenFixture.with(c -> c.claim("typ", "ID"))),
                arguments("refresh token", TokenFixture.with(c -> c.claim("typ", "Refresh"))),
                arguments("without kind", TokenFixture.with(c -> c.claim("typ", null))),
                arguments("nonce of an ID token", TokenFixture.with(c -> c.claim("nonce", "n"))),
                arguments("events of a logout token", TokenFixture.with(c -> c.claim("events", Map.of()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("organizations")
    void aTokenMustNameExactlyOneOrganization(String what, Object claim) {
        var token = TokenFixture.with(c -> c.claim("organization", claim));
        assertThatThrownBy(() -> verifier.verify(token))
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("ORGANIZATION_REQUIRED"));
    }

    static Stream<Arguments> organizations() {
        Map<String, Object> one = Map.of("id", "kc", "tenant_id", List.of("aurora"));
        return Stream.of(
                arguments("none", null),
                arguments("empty", Map.of()),
                arguments("several", Map.of("summit", one, "ridge", one)),
                arguments("only a name", List.of("summit")),
                arguments("no id", Map.of("summit", Map.of("tenant_id", List.of("aurora")))),
                arguments("no tenant", Map.of("summit", Map.of("id", "kc"))),
                arguments("two tenants", Map.of("summit", Map.of("id", "kc", "tenant_id", List.of("a", "b")))),
                arguments("blank tenant", Map.of("summit", Map.of("id", "kc", "tenant_id", List.of(" ")))));
    }

    @Test
    void anAddressThatNobodyConfirmedIsNone() {
        var tokens = new String[] {
            TokenFixture.with(claims -> claims.claim("email_verified", false)),
            TokenFixture.with(claims -> claims.claim("email_verified", null)),
            TokenFixture.with(claims -> claims.claim("email_verified", "true"))
        };
        for (var token : tokens) {
            assertThat(TokenFixture.verifier().verify(token).email()).isEmpty();
        }
    }

    @Test
    void clocksMayDifferByTwentySeconds() {
        var justExpired = Date.from(TokenFixture.NOW.minusSeconds(15));
        assertThat(verifier.verify(TokenFixture.with(c -> c.expirationTime(justExpired))))
                .isNotNull();
    }

    @Test
    void withoutAnyKeyTheAnswerIsLaterAndNotNo() {
        var down = new TokenVerifier(
                (selector, context) -> {
                    throw new JWKSetUnavailableException("down");
                },
                TokenFixture.ISSUER,
                Clock.systemUTC());
        assertThatThrownBy(() -> down.verify(TokenFixture.good()))
                .isInstanceOfSatisfying(RequestRefused.class, refused -> {
                    assertThat(refused.refusal().status()).isEqualTo(503);
                    assertThat(refused.refusal().headers()).containsKey("Retry-After");
                });
    }

    private static JWSHeader algorithm(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm)
                .type(JOSEObjectType.JWT)
                .keyID("current")
                .build();
    }

    private static String pointing(JWSHeader.Builder header) {
        return TokenFixture.signed(header.build(), TokenFixture.claims().build(), TokenFixture.KEY);
    }

    private static String macOfPublicKey() throws JOSEException {
        var token = new SignedJWT(
                algorithm(JWSAlgorithm.HS256), TokenFixture.claims().build());
        token.sign(new MACSigner(TokenFixture.KEY.toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private static String flipped(String token, int at) {
        var other = token.charAt(at) == 'A' ? 'B' : 'A';
        return token.substring(0, at) + other + token.substring(at + 1);
    }
}
