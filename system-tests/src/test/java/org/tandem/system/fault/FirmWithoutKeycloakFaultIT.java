package org.tandem.system.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Api;
import org.tandem.system.Eventually;
import org.tandem.system.Firms;
import org.tandem.system.People;
import org.tandem.system.Rows;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;

/** A firm is made while Keycloak is away: the operator sees what it waits for, and in the end it is there once. */
@ExtendWith(StackExtension.class)
class FirmWithoutKeycloakFaultIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void waitsForKeycloakAndIsMadeUpForAfterwards() {
        // whose keys nobody has seen yet cannot be known
        Api.as(People.ROBIN).get("/me").answers(200);
        var slug = Firms.slug();
        JsonNode firm;
        Stack.get().kill("keycloak");
        try {
            firm = Firms.registered(slug);
            Eventually.holds(SOON, () -> Firms.now(firm).path("fault").asText().equals("KEYCLOAK_SILENT"));
            assertThat(Firms.now(firm).path("state").asText()).isEqualTo("WAITING");
        } finally {
            Stack.get().restart("keycloak");
        }
        Firms.await(firm, "DONE");
        isThereOnce(firm, slug);
    }

    private static void isThereOnce(JsonNode firm, String slug) {
        var keycloak = Stack.get().keycloakAdmin();
        var organizations = keycloak.get("/tandem/organizations?exact=true&search=" + slug);
        assertThat(organizations).hasSize(1);
        var organization = organizations.path(0).path("id").asText();
        assertThat(keycloak.get("/tandem/organizations/" + organization + "/members"))
                .hasSize(1);
        assertThat(Rows.text("SELECT keycloak_id FROM organizations WHERE alias = ?", slug))
                .isEqualTo(organization);
        assertThat(Stack.get().mailboxes().of(Firms.email(slug)))
                .as("invitations")
                .hasSize(1);
        assertThat(Firms.administratorOf(firm).get("/index.xhtml").statusCode()).isEqualTo(200);
    }
}
