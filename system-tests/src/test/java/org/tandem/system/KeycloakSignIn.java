package org.tandem.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tokens that a client of the realm other than {@code local-token} gets for a person: by the code flow. */
public final class KeycloakSignIn {
    private static final String VERIFIER = "a-code-verifier-of-at-least-forty-three-characters";
    private final WebSession session = new WebSession();
    private final String realm = Stack.get().issuer() + "/protocol/openid-connect";

    /** @param secret null for a public client */
    public JsonNode tokens(String clientId, String secret, String redirectUri, String email) {
        var form = session.followed(session.get(realm + "/auth?"
                + WebSession.form(Map.of(
                        "client_id",
                        clientId,
                        "redirect_uri",
                        redirectUri,
                        "response_type",
                        "code",
                        "scope",
                        "openid",
                        "code_challenge_method",
                        "S256",
                        "code_challenge",
                        challenge()))));
        var back = session.signIn(form, email).headers().firstValue("Location").orElseThrow();
        var fields = new LinkedHashMap<>(Map.of(
                "grant_type", "authorization_code",
                "client_id", clientId,
                "code", back.replaceAll(".*[?&#]code=([^&]+).*", "$1"),
                "redirect_uri", redirectUri,
                "code_verifier", VERIFIER));
        if (secret != null) {
            fields.put("client_secret", secret);
        }
        return Json.read(session.post(realm + "/token", fields).body());
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64URL.encode(digest).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
