package org.tandem.api.security;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.api.problem.ApiCode;
import org.tandem.api.problem.RequestRefused;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.VerifiedToken;

/** Reads the person, the one organization and the known roles out of verified claims; an address only if it was confirmed. */
final class TokenClaims {
    private TokenClaims() {}

    static VerifiedToken read(JWTClaimsSet claims) {
        var organization = onlyEntry(claims.getClaim("organization"));
        var attributes = attributes(organization.getValue());
        return new VerifiedToken(
                claims.getIssuer(),
                claims.getSubject(),
                text(organization.getKey()),
                text(attributes.get("id")),
                onlyText(attributes.get("tenant_id")),
                Boolean.TRUE.equals(claims.getClaim("email_verified")) ? textOr(claims.getClaim("email"), "") : "",
                textOr(claims.getClaim("name"), textOr(claims.getClaim("preferred_username"), claims.getSubject())),
                roles(claims.getClaim("groups")));
    }

    /** None, or several to choose from: either way it is not said for which company the caller acts. */
    private static Map.Entry<?, ?> onlyEntry(Object claim) {
        if (claim instanceof Map<?, ?> organizations && organizations.size() == 1) {
            return organizations.entrySet().iterator().next();
        }
        throw new RequestRefused(ApiCode.ORGANIZATION_REQUIRED);
    }

    private static Map<?, ?> attributes(Object value) {
        if (value instanceof Map<?, ?> attributes) {
            return attributes;
        }
        throw new RequestRefused(ApiCode.ORGANIZATION_REQUIRED);
    }

    private static String onlyText(Object value) {
        if (value instanceof List<?> values && values.size() == 1) {
            return text(values.get(0));
        }
        throw new RequestRefused(ApiCode.ORGANIZATION_REQUIRED);
    }

    private static String text(Object value) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new RequestRefused(ApiCode.ORGANIZATION_REQUIRED);
    }

    private static String textOr(Object value, String otherwise) {
        return value instanceof String text && !text.isBlank() ? text : otherwise;
    }

    private static Set<String> roles(Object claim) {
        return claim instanceof List<?> names
                ? names.stream()
                        .filter(Roles.ALL::contains)
                        .map(String.class::cast)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
