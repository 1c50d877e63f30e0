package org.tandem.stack;

import java.util.Map;

/** Tokens for curl and tests, through the client that exists on a local stack only. */
final class Tokens {
    private final String issuer;
    private final Secrets secrets;

    Tokens(String issuer, Secrets secrets) {
        this.issuer = issuer;
        this.secrets = secrets;
    }

    String of(String email) {
        return Http.form(
                        issuer + "/protocol/openid-connect/token",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "local-token",
                                "client_secret",
                                secrets.get("local.token"),
                                "username",
                                email,
                                "password",
                                secrets.demoPassword(),
                                "scope",
                                "openid"))
                .path("access_token")
                .asText();
    }
}
