package org.tandem.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The realm as it is imported. What ships is one file; what a local stack does differently is a second one, applied on
 * top, so that nobody has to search for the differences. Addresses and secrets stay {@code ${NAME}}: Keycloak replaces
 * them from its environment.
 */
public final class RealmFile {
    public static final String REALM = "tandem";
    private static final ObjectMapper JSON = new ObjectMapper();

    private RealmFile() {}

    public static ObjectNode shipped() {
        return (ObjectNode) read("/realm/tandem-realm.json");
    }

    /** The same realm, with every relaxation of a local stack. */
    public static ObjectNode forLocalStack() {
        var realm = shipped();
        relaxations().forEach(relaxation -> relaxation.applyTo(realm));
        return realm;
    }

    public static List<Relaxation> relaxations() {
        return JSON.convertValue(
                read("/realm/local-stack.json"),
                JSON.getTypeFactory().constructCollectionType(List.class, Relaxation.class));
    }

    /** Replaces {@code ${NAME}} as Keycloak does: an unknown name stays as it is. */
    public static JsonNode resolve(JsonNode realm, Map<String, String> environment) {
        var text = realm.toString();
        for (var entry : environment.entrySet()) {
            text = text.replace("${" + entry.getKey() + "}", entry.getValue());
        }
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> blacklist() {
        return new String(bytes("/blacklist/tandem.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static JsonNode read(String resource) {
        try {
            return JSON.readTree(bytes(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String resource) {
        try (var in = RealmFile.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
