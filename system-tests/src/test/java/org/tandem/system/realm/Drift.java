package org.tandem.system.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Where a running realm differs from its file. Keycloak adds ids and defaults of its own; everything the file says must
 * be there with the same value, and lists must have no further entries.
 */
final class Drift {
    /** By these, entries of a list are known again in another order; the first one an entry has counts. */
    private static final List<String> KEYS = List.of(
            "clientId",
            "clientScope",
            "client",
            "alias",
            "flowAlias",
            "authenticator",
            "name",
            "executor",
            "condition");

    private final List<String> differences = new ArrayList<>();

    List<String> differences() {
        return differences;
    }

    Drift compare(String path, JsonNode expected, JsonNode actual) {
        if (expected.isObject()) {
            expected.properties()
                    .forEach(field ->
                            compare(path + "." + field.getKey(), field.getValue(), actual.path(field.getKey())));
        } else if (expected.isArray() && expected.path(0).isObject()) {
            compareEntries(path, expected, actual);
        } else if (!text(expected).equals(text(actual))) {
            differences.add("%s is %s instead of %s".formatted(path, text(actual), text(expected)));
        }
        return this;
    }

    private void compareEntries(String path, JsonNode expected, JsonNode actual) {
        var known = new ArrayList<String>();
        for (var entry : expected) {
            var name = name(entry);
            known.add(name);
            var same = StreamSupport.stream(actual.spliterator(), false)
                    .filter(candidate -> name(candidate).equals(name))
                    .toList();
            if (same.isEmpty()) {
                differences.add("%s has no %s".formatted(path, name));
            } else {
                compare(path + "[" + name + "]", entry, same.get(0));
            }
        }
        actual.forEach(entry -> {
            if (!known.contains(name(entry))) {
                differences.add("%s has also %s".formatted(path, name(entry)));
            }
        });
    }

    private static String name(JsonNode entry) {
        var name = new StringBuilder();
        KEYS.stream()
                .filter(entry::hasNonNull)
                .findFirst()
                .ifPresent(key -> name.append(entry.path(key).asText()));
        // the same policy exists for anonymous and for authenticated registration
        return name.append(
                        entry.hasNonNull("subType")
                                ? " " + entry.path("subType").asText()
                                : "")
                .toString();
    }

    /** The order of plain values means nothing, and an absent list is an empty one. */
    private static String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .sorted()
                    .toList()
                    .toString();
        }
        return value.isMissingNode() ? "[]" : value.asText().isEmpty() ? "[]" : value.asText();
    }
}
