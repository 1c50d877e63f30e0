package org.tandem.tenancy;

import java.util.Set;

/** What a front read from a token after it checked signature, issuer, audience and expiry. */
public record VerifiedToken(
        String issuer,
        String subject,
        String organizationAlias,
        String organizationKeycloakId,
        String tenantSlug,
        String email,
        String name,
        Set<String> roles) {}
