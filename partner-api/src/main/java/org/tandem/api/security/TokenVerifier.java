package org.tandem.api.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.ConfigurableJWTProcessor;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import org.tandem.api.problem.ApiCode;
import org.tandem.api.problem.Refusal;
import org.tandem.api.problem.RequestRefused;
import org.tandem.tenancy.VerifiedToken;

/**
 * Accepts access tokens of one issuer for this API and nothing else: RS256 by a key of the issuer's key set, found by
 * its id. Keys that a token brings or points at are never looked at, and every request verifies its token anew.
 */
public final class TokenVerifier {
    static final int LONGEST_TOKEN = 8000;
    private static final int RETRY_SECONDS = 5;

    private final ConfigurableJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    public TokenVerifier(JWKSource<SecurityContext> keys, String issuer, Clock clock) {
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        processor.setJWTClaimsSetVerifier(new AccessTokenClaims(issuer, clock));
    }

    /** @throws RequestRefused 401 for anything that is not a good token, 503 when no key could be had to judge by */
    public VerifiedToken verify(String token) {
        return TokenClaims.read(claims(token));
    }

    private JWTClaimsSet claims(String token) {
        try {
            if (token.length() > LONGEST_TOKEN) {
                throw new RequestRefused(ApiCode.UNAUTHENTICATED);
            }
            var signed = SignedJWT.parse(token);
            requirePlainHeader(signed.getHeader());
            return processor.process(signed, null);
        } catch (JWKSetUnavailableException unreachable) {
            throw new RequestRefused(Refusal.retryAfter(ApiCode.UNAVAILABLE, RETRY_SECONDS));
        } catch (ParseException | BadJOSEException | JOSEException refused) {
            throw new RequestRefused(ApiCode.UNAUTHENTICATED);
        }
    }

    private static void requirePlainHeader(JWSHeader header) {
        var bringsKey = header.getJWK() != null
                || header.getJWKURL() != null
                || header.getX509CertURL() != null
                || header.getX509CertChain() != null;
        if (bringsKey || header.getKeyID() == null || header.getCriticalParams() != null) {
            throw new RequestRefused(ApiCode.UNAUTHENTICATED);
        }
    }
}
