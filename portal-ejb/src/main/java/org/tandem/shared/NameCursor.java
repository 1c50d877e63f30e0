package org.tandem.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Where the next page of a list by name starts: name and id of the last row seen. */
public record NameCursor(String name, UUID id) {
    private static final int ID_LENGTH = 36;

    public String encode() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((id + name).getBytes(StandardCharsets.UTF_8));
    }

    public static NameCursor decode(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return new NameCursor(plain.substring(ID_LENGTH), UUID.fromString(plain.substring(0, ID_LENGTH)));
        } catch (RuntimeException malformed) {
            throw RuleViolation.at("cursor", InputRule.CURSOR_INVALID);
        }
    }
}
