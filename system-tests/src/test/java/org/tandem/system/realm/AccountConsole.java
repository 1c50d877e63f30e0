package org.tandem.system.realm;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Keycloak's own page for people, as a client: where its sign-in begins, and how its code becomes a token. */
record AccountConsole(String issuer) {
    private static final String VERIFIER = "a-verifier-that-nobody-else-has-to-know-of-43-letters";

    String signIn(Map<String, String> more) {
        var parameters = new TreeMap<>(Map.of(
                "client_id", "account-console",
                "response_type", "code",
                "scope", "openid",
                "redirect_uri", home(),
                "code_challenge", challenge(),
                "code_challenge_method", "S256"));
        parameters.putAll(more);
        return issuer + "/protocol/openid-connect/auth?" + Visitor.encode(parameters);
    }

    String token(Visitor visitor) {
        return visitor.post(
                        issuer + "/protocol/openid-connect/token",
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "client_id",
                                "account-console",
                                "redirect_uri",
                                home(),
                                "code_verifier",
                                VERIFIER,
                                "code",
                                visitor.parameter("code")))
                .path("access_token")
                .asText();
    }

    String home() {
        return issuer + "/account/";
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
