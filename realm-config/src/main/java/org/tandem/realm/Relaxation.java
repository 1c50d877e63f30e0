package org.tandem.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/**
 * One difference of a local stack.
 *
 * @param why what a person reads when the stack starts
 * @param at where: {@code name}, {@code list[key=value]} or {@code list[+]} for a new entry, joined by dots
 */
public record Relaxation(String why, String at, JsonNode value) {
    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(?:(\\w+)=([^\\]]+)|(\\+))])?(?:\\.|$)");

    void applyTo(ObjectNode realm) {
        var steps = STEP.matcher(at);
        JsonNode here = realm;
        while (steps.find()) {
            if (steps.end() < at.length()) {
                here = child(here, steps.group(1), steps.group(2), steps.group(3));
            } else if (steps.group(4) != null) {
                ((ArrayNode) here.get(steps.group(1))).add(value);
            } else {
                require(here, steps.group(1));
                ((ObjectNode) here).set(steps.group(1), value);
            }
        }
    }

    private JsonNode child(JsonNode parent, String name, String key, String expected) {
        var child = require(parent, name);
        if (key == null) {
            return child;
        }
        for (var entry : child) {
            if (entry.path(key).asText().equals(expected)) {
                return entry;
            }
        }
        throw new IllegalStateException("the realm file has no " + at);
    }

    /** A relaxation of something that is no longer there must not pass unnoticed. */
    private JsonNode require(JsonNode parent, String name) {
        if (!parent.has(name)) {
            throw new IllegalStateException("the realm file has no " + at);
        }
        return parent.get(name);
    }
}
