package org.tandem.web.webform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.Digest;

/**
 * Tells of a form that comes back when it was shown and which one it was. Signed with the form's secret, so that neither
 * can be made up; without a session, because whoever fills it in has none.
 */
record FormStamp(Instant shownAt, UUID nonce) {
    /** Nobody types faster. */
    static final Duration SHORTEST = Duration.ofSeconds(3);

    static final Duration LONGEST = Duration.ofHours(12);

    static FormStamp now(Instant at) {
        return new FormStamp(at, UUID.randomUUID());
    }

    String write(String secret) {
        var said = shownAt.toEpochMilli() + "." + nonce;
        return said + "." + mark(secret, said);
    }

    static Optional<FormStamp> read(String text, String secret) {
        var parts = text == null ? new String[0] : text.split("\\.");
        if (parts.length != 3) {
            return Optional.empty();
        }
        var expected = mark(secret, parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, parts[2].getBytes(StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        return Optional.of(new FormStamp(Instant.ofEpochMilli(Long.parseLong(parts[0])), UUID.fromString(parts[1])));
    }

    boolean isTooSoon(Instant now) {
        return now.isBefore(shownAt.plus(SHORTEST));
    }

    boolean isTooOld(Instant now) {
        return now.isAfter(shownAt.plus(LONGEST));
    }

    /** The secret on both sides, so that nothing can be added to what was signed. */
    private static String mark(String secret, String said) {
        return Digest.sha256(secret + "|" + said + "|" + secret);
    }
}
