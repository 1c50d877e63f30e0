package org.tandem.system.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.stack.AdminApi;
import org.tandem.stack.LocalStack;
import org.tandem.system.StackExtension;

/** Whatever a person sends to Keycloak about himself: firm, company and address stay what an administrator made them. */
@ExtendWith(StackExtension.class)
class SelfServiceIT {
    private static final String DANA = "sales1@summit.example";
    private final LocalStack stack;
    private final AdminApi admin;
    private final AccountConsole console;
    private final Visitor visitor = new Visitor();

    SelfServiceIT(LocalStack stack) {
        this.stack = stack;
        this.admin = stack.keycloakAdmin();
        this.console = new AccountConsole(stack.issuer());
    }

    @AfterEach
    void danaIsStillDanaOfSummit() throws IOException {
        var dana = dana();
        assertThat(dana.path("email").asText()).isEqualTo(DANA);
        assertThat(dana.path("username").asText()).isEqualTo(DANA);
        assertThat(dana.path("attributes").toString()).doesNotContain("borealis", "tenant_id", "organization");
        assertThat(organization(stack.token(DANA)).toString())
                .contains("\"summit\"", "\"tenant_id\":[\"aurora\"]")
                .doesNotContain("borealis");
    }

    @Test
    void theAccountConsoleTakesNoFirm() {
        var token = signedIn();
        visitor.call("POST", console.home(), token, account(DANA, Map.of("tenant_id", List.of("borealis"))));
        visitor.call("POST", console.home(), token, account(DANA, Map.of("organization", List.of("borealis"))));
        assertThat(dana().path("firstName").asText()).isNotBlank();
    }

    @Test
    void theAccountConsoleTakesNoOtherAddress() {
        assertThat(visitor.call("POST", console.home(), signedIn(), account("dana@aurora.example", Map.of())))
                .isBetween(200, 499);
    }

    @Test
    void theAccountConsoleTakesAName() {
        assertThat(visitor.call("POST", console.home(), signedIn(), account(DANA, Map.of())))
                .isEqualTo(204);
    }

    @Test
    void theProfilePageTakesNoFirmThatIsSlippedIn() {
        visitor.open(console.signIn(Map.of("kc_action", "UPDATE_PROFILE"))).signIn(DANA, password());
        assertThat(visitor.text()).contains("firstName");
        visitor.submit(Map.of(
                "firstName", "Dana",
                "lastName", "Hofmann",
                "email", "dana@aurora.example",
                "tenant_id", "borealis",
                "user.attributes.tenant_id", "borealis",
                "user.attributes.organization", "borealis"));
    }

    @Test
    void theAddressPageDoesNotExist() {
        visitor.open(console.signIn(Map.of("kc_action", "UPDATE_EMAIL"))).signIn(DANA, password());
        assertThat(visitor.text()).doesNotContain("name=\"email\"");
    }

    @Test
    void nobodyRegistersHimself() {
        var registration = console.signIn(Map.of()).replace("/auth?", "/registrations?");
        visitor.open(registration);
        assertThat(visitor.text()).doesNotContain("name=\"password-confirm\"", "name=\"firstName\"");
    }

    @Test
    void unknownAddressAndWrongPasswordReadTheSame() {
        var known = new Visitor().open(console.signIn(Map.of())).signIn("sales2@summit.example", "not this one");
        var unknown = new Visitor().open(console.signIn(Map.of())).signIn("nobody@summit.example", "not this one");
        var refusal = "That e-mail and password do not match.";
        assertThat(known.text()).contains(refusal);
        assertThat(unknown.text()).contains(refusal);
    }

    @Test
    void nobodyJoinsACompanyByHimself() {
        var token = signedIn();
        var summit = dana().path("id").asText();
        assertThat(visitor.call("POST", console.home() + "organizations", token, List.of(summit)))
                .isGreaterThanOrEqualTo(400);
    }

    private String signedIn() {
        visitor.open(console.signIn(Map.of())).signIn(DANA, password());
        return console.token(visitor);
    }

    private static Map<String, Object> account(String email, Map<String, List<String>> attributes) {
        return Map.of(
                "username", DANA, "email", email, "firstName", "Dana", "lastName", "Hofmann", "attributes", attributes);
    }

    private String password() {
        return stack.secrets().demoPassword();
    }

    private JsonNode dana() {
        var id = admin.get("/tandem/users?username=" + DANA + "&exact=true")
                .path(0)
                .path("id")
                .asText();
        return admin.get("/tandem/users/" + id);
    }

    private static JsonNode organization(String token) throws IOException {
        var payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return new ObjectMapper().readTree(payload).path("organization");
    }
}
