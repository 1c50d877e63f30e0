package org.tandem.api.security;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/** Keycloak signs ID, refresh and logout tokens with the same key; its access tokens alone say {@code typ: Bearer}. */
final class AccessTokenClaims extends DefaultJWTClaimsVerifier<SecurityContext> {
    static final String AUDIENCE = "partner-api";
    private static final int SKEW_SECONDS = 20;
    private static final Set<String> REQUIRED = Set.of("sub", "exp", "iat");
    private static final Set<String> NEVER_IN_ACCESS_TOKENS = Set.of("nonce", "events");

    private final Clock clock;

    AccessTokenClaims(String issuer, Clock clock) {
        super(
                Set.of(AUDIENCE),
                new JWTClaimsSet.Builder().issuer(issuer).claim("typ", "Bearer").build(),
                REQUIRED,
                NEVER_IN_ACCESS_TOKENS);
        setMaxClockSkew(SKEW_SECONDS);
        this.clock = clock;
    }

    @Override
    public void verify(JWTClaimsSet claims, SecurityContext context) throws BadJWTException {
        super.verify(claims, context);
        var latest = clock.instant().plusSeconds(SKEW_SECONDS);
        if (claims.getIssueTime().toInstant().isAfter(latest)) {
            throw new BadJWTException("issued in the future");
        }
    }

    @Override
    protected Date currentTime() {
        return Date.from(clock.instant());
    }
}
