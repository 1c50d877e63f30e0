package org.tandem.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.UUID;

/** Jackson's own also reads Base64 and binary ids: here there is one way to write an id. */
final class CanonicalUuid extends StdDeserializer<UUID> {
    private static final long serialVersionUID = 1L;

    CanonicalUuid() {
        super(UUID.class);
    }

    @Override
    public UUID deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            return (UUID) context.handleUnexpectedToken(UUID.class, in);
        }
        var text = in.getText();
        try {
            var id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException malformed) {
            return (UUID) context.handleWeirdStringValue(UUID.class, text, "not an id");
        }
        return (UUID) context.handleWeirdStringValue(UUID.class, text, "not an id");
    }
}
