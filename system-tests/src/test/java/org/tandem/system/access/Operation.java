package org.tandem.system.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One operation of {@code docs/openapi.yaml} with what its {@code x-auth} promises.
 *
 * @param own whose objects a caller with the role may use: those of the tenant, the organization, the person
 * @param foreign what a caller of the same firm gets for an object of another organization: a status, absent or none
 * @param tenantB what a caller of another firm gets
 */
record Operation(String id, String method, String path, Set<String> roles, String own, String foreign, String tenantB) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static List<Operation> all() {
        return Stream.of(description())
                .flatMap(description -> fields(description.path("paths")))
                .flatMap(path -> fields(path.getValue())
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .map(operation -> of(path.getKey(), operation.getKey(), operation.getValue())))
                .sorted(Comparator.comparing(Operation::id))
                .toList();
    }

    boolean hasObject() {
        return path.contains("{id}");
    }

    boolean writes() {
        return !method.equals("GET");
    }

    @Override
    public String toString() {
        return id;
    }

    private static Operation of(String path, String method, JsonNode operation) {
        var id = operation.path("operationId").asText();
        var auth = operation.path("x-auth");
        if (auth.isMissingNode()) {
            throw new AssertionError(method + " " + path + " does not say in x-auth who may call it");
        }
        var roles = StreamSupport.stream(auth.path("roles").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        return new Operation(
                id,
                method.toUpperCase(Locale.ROOT),
                path,
                roles,
                auth.path("own").asText("none"),
                auth.path("foreign").asText(),
                auth.path("tenantB").asText());
    }

    private static JsonNode description() {
        var checkout = org.tandem.system.Stack.get().options().checkout();
        try {
            return new YAMLMapper()
                    .readTree(checkout.resolve(Path.of("docs", "openapi.yaml")).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<java.util.Map.Entry<String, JsonNode>> fields(JsonNode node) {
        return node.properties().stream();
    }
}
