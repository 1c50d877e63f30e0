package org.tandem.api.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An issuer with one key, its verifier, and tokens that are good until something is changed in them. */
final class TokenFixture {
    static final String ISSUER = "http://localhost:8180/realms/tandem";
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final RSAKey KEY = key("current");
    static final RSAKey OTHER_KEY = key("current");

    private TokenFixture() {}

    static TokenVerifier verifier() {
        return new TokenVerifier(
                new ImmutableJWKSet<>(new JWKSet(KEY.toPublicJWK())), ISSUER, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID("current");
    }

    static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(List.of("partner-api", "account"))
                .subject("5f0c7d3a-0000-4000-8000-000000000001")
                .claim("typ", "Bearer")
                .claim("azp", "partner-crm")
                .claim("email", "sales1@summit.example")
                .claim("email_verified", true)
                .claim("name", "Dana Hofmann")
                .claim("groups", List.of("partner-sales", "not-a-role"))
                .claim("organization", Map.of("summit", Map.of("id", "kc-summit", "tenant_id", List.of("aurora"))))
                .issueTime(Date.from(NOW.minusSeconds(10)))
                .expirationTime(Date.from(NOW.plusSeconds(290)));
    }

    static String good() {
        return signed(header().build(), claims().build(), KEY);
    }

    static String with(UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(header().build(), change.apply(claims()).build(), KEY);
    }

    static String signed(JWSHeader header, JWTClaimsSet claims, RSAKey key) {
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(id)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
