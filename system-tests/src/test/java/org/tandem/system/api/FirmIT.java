package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Api;
import org.tandem.system.Firms;
import org.tandem.system.People;
import org.tandem.system.Rows;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;
import org.tandem.system.WebSession;

/** The operator makes a firm; its administrator comes in by the link that was sent and finds it empty. */
@ExtendWith(StackExtension.class)
class FirmIT {
    private static final Api ROBIN = Api.as(People.ROBIN);

    @Test
    void aFirmIsMadeAndItsAdministratorComesIn() {
        var firm = Firms.ready();
        var slug = firm.path("slug").asText();
        var organization = Rows.text("SELECT keycloak_id FROM organizations WHERE alias = ?", slug);
        assertThat(Stack.get()
                        .keycloakAdmin()
                        .get("/tandem/organizations/" + organization)
                        .at("/attributes/tenant_id/0")
                        .asText())
                .isEqualTo(slug);
        var ada = Firms.administratorOf(firm);
        assertThat(ada.get("/index.xhtml").body()).contains("Ada", "Cedar Boats " + slug);
        assertThat(ada.get("/firm/settings.xhtml").statusCode()).isEqualTo(200);
        assertThat(ada.get("/operator/firms.xhtml").statusCode()).isEqualTo(403);
        assertThat(ada.get("/lead/list.xhtml").statusCode()).isEqualTo(403);
        assertThat(Firms.now(firm).path("people").asInt()).isEqualTo(1);
        ROBIN.ifVersion(firm.path("version").asLong())
                .post(Firms.path(firm) + "/invitation", Firms.administrator(Firms.email(slug)))
                .refuses(422, "FIRM_ADMINISTRATOR_SIGNED_IN");
    }

    @Test
    void anInvitationIsGoodOnce() {
        var firm = Firms.ready();
        Firms.administratorOf(firm);
        var link = Stack.get()
                .mailbox()
                .to(Firms.email(firm.path("slug").asText()))
                .get(0)
                .link();
        var finder = new WebSession();
        assertThat(finder.followed(finder.get(link)).body())
                .doesNotContain("password-new", "login-actions/required-action");
    }

    /** What staff of a firm opens first, in a firm that has nothing yet. */
    @Test
    void anEmptyFirmHasPagesForItsStaff() {
        var firm = Firms.ready();
        var email = Firms.email(firm.path("slug").asText());
        var admin = Stack.get().keycloakAdmin();
        var account = admin.get("/tandem/users?exact=true&username=" + email)
                .path(0)
                .path("id")
                .asText();
        admin.post(
                "/tandem/users/" + account + "/role-mappings/realm",
                List.of(admin.get("/tandem/roles/channel-manager")));
        var ada = Firms.administratorOf(firm);
        for (var page : List.of(
                "/index.xhtml",
                "/lead/list.xhtml",
                "/lead/new.xhtml",
                "/lead/import.xhtml",
                "/notification/list.xhtml")) {
            var answer = ada.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).doesNotContain("Aurora", "Summit", "L-20");
        }
    }

    @Test
    void aShortNameIsTakenOnce() {
        var slug = Firms.slug();
        Firms.registered(slug);
        for (var taken : List.of(slug, "aurora", "summit")) {
            ROBIN.post("/firms", Firms.request(taken))
                    .refuses(422, "FIRM_SLUG_TAKEN")
                    .at("/slug");
        }
        assertThat(Rows.count("SELECT COUNT(*) FROM tenants WHERE slug = ?", slug))
                .isOne();
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        var firm = Firms.request("Not a slug");
        firm.put("accent", "#ffff00");
        firm.put("zone", "Mars/Olympus");
        firm.put("currency", "XYZW");
        firm.put("administrator", Firms.administrator("nobody"));
        var refused = ROBIN.post("/firms", firm);
        refused.refuses(422, "FIRM_SLUG_INVALID");
        assertThat(refused.json().path("errors").findValuesAsText("code"))
                .containsExactlyInAnyOrder(
                        "FIRM_SLUG_INVALID", "ACCENT_TOO_LIGHT", "VALUE_UNKNOWN", "CURRENCY_UNKNOWN", "EMAIL_INVALID");
        ROBIN.post("/firms", Map.of("tenant_id", "x")).refuses(400, "UNKNOWN_FIELD");
    }

    /** Whoever already signs in somewhere else keeps his account as it is; the operator names another one. */
    @Test
    void anAddressThatSomebodyHasIsNotTaken() {
        var slug = Firms.slug();
        var wanted = Firms.request(slug);
        wanted.put("administrator", Firms.administrator(People.DANA));
        var firm = Firms.await(ROBIN.post("/firms", wanted).answers(201).json(), "FAILED");
        assertThat(firm.path("fault").asText()).isEqualTo("ADDRESS_TAKEN");
        assertThat(Api.as(People.DANA).get("/me").ok().path("roles").toString()).doesNotContain("tenant-admin");
        ROBIN.ifVersion(firm.path("version").asLong())
                .post(Firms.path(firm) + "/invitation", Firms.administrator(Firms.email(slug)))
                .answers(200);
        Firms.await(firm, "DONE");
        assertThat(Stack.get().mailbox().to(Firms.email(slug))).hasSize(1);
    }

    /** The wrong Ada was invited: her account goes, and her link leads nowhere. */
    @Test
    void anInvitationGoesToSomebodyElse() {
        var firm = Firms.ready();
        var slug = firm.path("slug").asText();
        var invitation = Firms.path(firm) + "/invitation";
        ROBIN.post(invitation, Firms.administrator("bo@" + slug + ".example")).refuses(428, "PRECONDITION_REQUIRED");
        ROBIN.ifVersion(firm.path("version").asLong())
                .post(invitation, Firms.administrator("bo@" + slug + ".example"))
                .answers(200);
        Firms.await(firm, "DONE");
        var users = Stack.get().keycloakAdmin();
        assertThat(users.get("/tandem/users?exact=true&username=" + Firms.email(slug)))
                .isEmpty();
        assertThat(users.get("/tandem/users?exact=true&username=bo@" + slug + ".example"))
                .hasSize(1);
        ROBIN.ifVersion(firm.path("version").asLong())
                .post(invitation, Firms.administrator("bo@" + slug + ".example"))
                .refuses(409, "STALE_VERSION");
    }

    @Test
    void theListPagesByKeyset() {
        Firms.registered(Firms.slug());
        var first = ROBIN.get("/firms?limit=2").ok();
        var second = ROBIN.get(
                        "/firms?limit=2&cursor=" + first.path("nextCursor").asText())
                .ok();
        assertThat(first.path("items")).hasSize(2);
        assertThat(second.path("items").findValuesAsText("id"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.path("items").findValuesAsText("id"));
        ROBIN.get("/firms?cursor=nonsense").refuses(422, "CURSOR_INVALID");
        ROBIN.get("/firms/" + UUID.randomUUID()).refuses(404, "NOT_FOUND");
    }

    @Test
    void aRepeatedRequestMakesOneFirm() {
        var slug = Firms.slug();
        var key = UUID.randomUUID().toString();
        var first = ROBIN.once(key).post("/firms", Firms.request(slug)).answers(201);
        var again = ROBIN.once(key).post("/firms", Firms.request(slug)).answers(201);
        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        var trail = "SELECT COUNT(*) FROM audit_events WHERE type = 'firm.registered' AND subject_id = ?";
        assertThat(Rows.count(trail, first.text("id"))).isOne();
    }
}
