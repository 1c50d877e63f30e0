package org.tandem.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.stack.demo.DemoWorld;

/** Creates the demo companies and people through the admin API, as the realm import cannot, and notes their ids. */
final class DemoPeople {
    private static final String REALM = "/tandem";
    private final AdminApi admin;
    private final String password;
    private final Map<String, String> ids = new TreeMap<>();
    private final Map<String, JsonNode> roles = new HashMap<>();

    DemoPeople(AdminApi admin, String password) {
        this.admin = admin;
        this.password = password;
    }

    void create(Path note) {
        admin.get(REALM + "/roles").forEach(role -> roles.put(role.path("name").asText(), role));
        DemoWorld.ORGANIZATIONS.forEach(this::create);
        DemoWorld.PEOPLE.forEach(this::create);
        try {
            Files.writeString(note, Http.JSON.valueToTree(ids).toPrettyString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Without its mail domain, which only a company with an identity provider of its own needs: for a known domain
     * Keycloak would tell whoever asks which addresses have no account.
     */
    private void create(DemoWorld.Company company) {
        ids.put(
                company.alias(),
                admin.post(
                        REALM + "/organizations",
                        Map.of(
                                "name",
                                company.name(),
                                "alias",
                                company.alias(),
                                "enabled",
                                true,
                                "attributes",
                                Map.of("tenant_id", List.of(company.tenant())))));
    }

    private void create(DemoWorld.Login login) {
        var id = admin.post(
                REALM + "/users",
                Map.of(
                        "username",
                        login.email(),
                        "email",
                        login.email(),
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "firstName",
                        login.firstName(),
                        "lastName",
                        login.lastName(),
                        "credentials",
                        List.of(Map.of("type", "password", "value", password, "temporary", false))));
        ids.put(login.email(), id);
        admin.post(REALM + "/users/" + id + "/role-mappings/realm", List.of(roles.get(login.role())));
        admin.post(REALM + "/organizations/" + ids.get(login.organization()) + "/members", id);
    }
}
