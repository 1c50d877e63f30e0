package org.tandem.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.tandem.tenancy.Roles;

class OpenApiTest {
    private static final Path GENERATED = Path.of("target/generated/openapi.yaml");
    private static final Path COMMITTED = Path.of("../docs/openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete", "head", "options");

    @Test
    void theCommittedDescriptionIsWhatTheCodeSays() throws IOException {
        assertThat(Files.readString(COMMITTED))
                .as("copy partner-api/%s to docs/openapi.yaml and read the difference", GENERATED)
                .isEqualTo(Files.readString(GENERATED));
    }

    @Test
    void everyOperationSaysWhoMayDoWhatWithWhoseObjects() throws IOException {
        assertThat(withoutAuth(new ObjectMapper(new YAMLFactory()).readTree(GENERATED.toFile())))
                .as("add @Extension(name = \"x-auth\")")
                .isEmpty();
    }

    @Test
    void anOperationWithoutItIsFound() throws IOException {
        var bare = new ObjectMapper(new YAMLFactory()).readTree("""
                paths:
                  /things:
                    get: {operationId: listThings}
                    post: {operationId: makeThing, x-auth: {roles: [nobody], object: none, foreign: 404, effect: []}}
                """);
        assertThat(withoutAuth(bare)).containsExactly("get /things", "post /things");
    }

    private static List<String> withoutAuth(JsonNode description) {
        var found = new ArrayList<String>();
        for (var path : description.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())
                        && !isComplete(operation.getValue().path("x-auth"))) {
                    found.add(operation.getKey() + " " + path.getKey());
                }
            }
        }
        return found;
    }

    private static boolean isComplete(JsonNode auth) {
        var roles = StreamSupport.stream(auth.path("roles").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return !roles.isEmpty()
                && Roles.ALL.containsAll(roles)
                && auth.hasNonNull("object")
                && auth.hasNonNull("foreign")
                && auth.hasNonNull("tenantB")
                && auth.path("effect").isArray();
    }
}
