package org.tandem.webhook;

import java.security.SecureRandom;
import java.util.Base64;
import org.tandem.shared.Digest;

/** What signs a webhook's messages: {@code whsec_} and at least 24 bytes in base64. */
public record WebhookSecret(String text) {
    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static WebhookSecret next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /**
     * Signature version 1 of the Standard Webhooks scheme: HMAC-SHA256 over id, time and body.
     *
     * @param second seconds since 1970
     */
    public String sign(String id, long second, String body) {
        var key = Base64.getDecoder().decode(text.substring(PREFIX.length()));
        var mac = Digest.hmacSha256(key, id + "." + second + "." + body);
        return "v1," + Base64.getEncoder().encodeToString(mac);
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
