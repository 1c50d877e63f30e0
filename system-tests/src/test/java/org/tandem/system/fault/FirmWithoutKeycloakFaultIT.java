package org.tandem.system.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Firms;
import org.tandem.system.People;
import org.tandem.system.Rows;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;
import org.tandem.system.Tokens;

/** A firm is made while Keycloak is away, and while the portal is killed: in the end it is there once. */
@ExtendWith(StackExtension.class)
class FirmWithoutKeycloakFaultIT {

    @Test
    void waitsForKeycloakAndIsMadeUpForAfterwards() {
        Tokens.of(People.ROBIN);
        var slug = Firms.slug();
        Stack.get().kill("keycloak");
        try {
            var firm = Firms.registered(slug);
            LockSupport.parkNanos(Duration.ofSeconds(6).toNanos());
            var waiting = Firms.now(firm);
            assertThat(waiting.path("state").asText()).isEqualTo("WAITING");
            assertThat(waiting.path("fault").asText()).isEqualTo("KEYCLOAK_SILENT");
        } finally {
            Stack.get().restart("keycloak");
        }
        isThereOnce(slug);
    }

    @Test
    void goesOnAfterAKillWithoutMakingAnythingTwice() {
        for (var round = 0; round < 3; round++) {
            var slug = Firms.slug();
            Firms.registered(slug);
            LockSupport.parkNanos(Duration.ofMillis(300L + 500L * round).toNanos());
            Stack.get().kill("payara");
            Stack.get().restart("payara");
            isThereOnce(slug);
        }
    }

    private static void isThereOnce(String slug) {
        var id = Rows.text("SELECT id FROM tenants WHERE slug = ?", slug);
        var firm = Firms.await(
                com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                        .objectNode()
                        .put("id", id)
                        .put("slug", slug),
                "DONE");
        var keycloak = Stack.get().keycloakAdmin();
        var organizations = keycloak.get("/tandem/organizations?exact=true&search=" + slug);
        assertThat(organizations).hasSize(1);
        var organization = organizations.path(0).path("id").asText();
        assertThat(keycloak.get("/tandem/organizations/" + organization + "/members"))
                .hasSize(1);
        assertThat(Rows.text("SELECT keycloak_id FROM organizations WHERE alias = ?", slug))
                .isEqualTo(organization);
        assertThat(Firms.administratorOf(firm).get("/index.xhtml").statusCode()).isEqualTo(200);
    }
}
