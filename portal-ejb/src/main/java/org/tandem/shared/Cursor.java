package org.tandem.shared;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Where the next page of a list starts: the sort value and the id of the last row seen. */
public record Cursor(Instant at, UUID id) {
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    public String encode() {
        var text = at + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    public static Cursor decode(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split("\\|", 2);
            return new Cursor(inDatabase(Instant.parse(parts[0])), UUID.fromString(parts[1]));
        } catch (RuntimeException malformed) {
            throw RuleViolation.at("cursor", InputRule.CURSOR_INVALID);
        }
    }

    private static Instant inDatabase(Instant at) {
        if (at.isBefore(Instant.EPOCH) || at.isAfter(LAST)) {
            throw new DateTimeException("no DATETIME");
        }
        return at;
    }
}
