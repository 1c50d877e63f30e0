package org.tandem.system.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.stack.AdminApi;
import org.tandem.stack.LocalStack;
import org.tandem.system.StackExtension;

/** A partner's identity provider vouches for who signs in; firm, company and roles are not its to give. */
@ExtendWith(StackExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileProviderIT {
    private static final String MALLORY = "mallory@ridge.example";
    /** Not the password of anybody here: it must open nothing but the provider itself. */
    private static final String ELSEWHERE = "known-elsewhere-only-5173";

    private final LocalStack stack;
    private final AdminApi admin;
    private final HostileProvider provider;

    HostileProviderIT(LocalStack stack) {
        this.stack = stack;
        this.admin = stack.keycloakAdmin();
        this.provider = new HostileProvider(admin, stack.issuer());
    }

    @BeforeAll
    void open() {
        provider.open(ELSEWHERE);
    }

    @AfterAll
    void close() {
        find(MALLORY)
                .forEach(person ->
                        admin.delete("/tandem/users/" + person.path("id").asText()));
        provider.close();
    }

    @Test
    void whatItClaimsAboutFirmAndRolesIsNotTaken() throws IOException {
        var visitor = signInElsewhere(MALLORY);
        assertThat(visitor.text()).as("asked for the name").contains("firstName");
        visitor.submit(Map.of(
                "firstName", "Mallory",
                "lastName", "Elsewhere",
                "email", MALLORY,
                "tenant_id", "borealis",
                "user.attributes.tenant_id", "borealis",
                "user.attributes.organization", "borealis"));

        var mallory = find(MALLORY).path(0);
        assertThat(mallory.path("attributes").toString()).doesNotContain("borealis");
        var claims = claims(mallory.path("id").asText());
        assertThat(claims.path("organization").properties())
                .singleElement()
                .satisfies(organization -> assertThat(organization.getKey()).isEqualTo("ridge"));
        assertThat(claims.toString()).contains("\"tenant_id\":[\"aurora\"]").doesNotContain("borealis");
        assertThat(claims.path("groups")).isEmpty();
    }

    @Test
    void anAddressOfAnotherCompanyIsNotItsToVouchFor() {
        var eva = find("channel@aurora.example").path(0).path("id").asText();
        var visitor = signInElsewhere("channel@aurora.example");
        assertThat(visitor.location()).doesNotContain("&code=");
        assertThat(admin.get("/tandem/users/" + eva + "/federated-identity")).isEmpty();
    }

    /** The address of a Ridge person leads to Ridge's provider; who signs in there is another matter. */
    private Visitor signInElsewhere(String email) {
        var start = new AccountConsole(stack.issuer()).signIn(Map.of());
        return new Visitor()
                .open(start)
                .submit(Map.of("username", "somebody@ridge.example"))
                .submit(Map.of("username", email, "password", ELSEWHERE));
    }

    /** As after the confirmation of the address, which the demo has no mail server for. */
    private JsonNode claims(String id) throws IOException {
        var person = (ObjectNode) admin.get("/tandem/users/" + id);
        person.put("emailVerified", true).putArray("requiredActions");
        admin.put("/tandem/users/" + id, person);
        admin.put(
                "/tandem/users/" + id + "/reset-password",
                Map.of("type", "password", "value", password(), "temporary", false));
        var payload = Base64.getUrlDecoder().decode(stack.token(MALLORY).split("\\.")[1]);
        return new ObjectMapper().readTree(payload);
    }

    private JsonNode find(String email) {
        return admin.get("/tandem/users?exact=true&briefRepresentation=false&email=" + email);
    }

    private String password() {
        return stack.secrets().demoPassword();
    }
}
