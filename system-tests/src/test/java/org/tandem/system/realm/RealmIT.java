package org.tandem.system.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.realm.RealmFile;
import org.tandem.stack.AdminApi;
import org.tandem.stack.LocalStack;
import org.tandem.system.StackExtension;

@ExtendWith(StackExtension.class)
class RealmIT {
    private final LocalStack stack;
    private final AdminApi admin;

    RealmIT(LocalStack stack) {
        this.stack = stack;
        this.admin = stack.keycloakAdmin();
    }

    @Test
    void theRunningRealmSaysWhatTheFileSays() {
        var live = (ObjectNode) admin.export("/tandem");
        removeKeycloaksOwn(live);
        var file = (ObjectNode) RealmFile.resolve(RealmFile.forLocalStack(), stack.realmEnvironment());
        // people are not exported; secrets are shown as stars
        file.remove(List.of("users", "defaultRole"));
        file.findParents("secret").forEach(client -> ((ObjectNode) client).remove("secret"));

        assertThat(new Drift().compare("realm", file, live).differences()).isEmpty();
    }

    @Test
    void theProfileHasNoFieldThatCouldNameAFirm() {
        var profile = admin.get("/tandem/users/profile");
        assertThat(profile.path("attributes").findValuesAsText("name"))
                .containsExactlyInAnyOrder("username", "email", "firstName", "lastName");
        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
        assertThat(editors(profile, "email")).containsExactly("admin");
        assertThat(editors(profile, "username")).containsExactly("admin");
    }

    @Test
    void noPersonAdministersTheRealm() {
        var management = admin.get("/tandem/clients?clientId=realm-management")
                .path(0)
                .path("id")
                .asText();
        for (var role : admin.get("/tandem/clients/" + management + "/roles")) {
            var name = role.path("name").asText();
            var people = admin.get("/tandem/clients/" + management + "/roles/" + name + "/users");
            assertThat(people.findValuesAsText("username")).as(name).isSubsetOf("service-account-portal-provisioner");
        }
    }

    @Test
    void theWayInOfTheFirstStartIsClosed() {
        var clients = admin.get("/master/clients").findValuesAsText("clientId");
        assertThat(clients).doesNotContain("bootstrap").contains("local-admin");
        assertThat(admin.get("/master/users?max=100")).isEmpty();
    }

    @Test
    void featuresThatNobodyNeedsAreNotThere() {
        var on = new ArrayList<String>();
        for (var feature : admin.serverInfo().path("features")) {
            if (feature.path("enabled").asBoolean()) {
                on.add(feature.path("name").asText());
            }
        }
        assertThat(on)
                .contains("ORGANIZATION")
                .doesNotContain(
                        "IMPERSONATION",
                        "CIBA",
                        "DEVICE_FLOW",
                        "KERBEROS",
                        "TOKEN_EXCHANGE",
                        "TOKEN_EXCHANGE_STANDARD_V2",
                        "STATELESS",
                        "SCIM_API");
    }

    @Test
    void aPasswordThatManyPeopleUseIsRefused() {
        var dana = admin.get("/tandem/users?username=sales1@summit.example&exact=true")
                .path(0)
                .path("id")
                .asText();
        for (var password : List.of("short", "tandempassword2026", "sales1@summit.example")) {
            var credential = Map.of("type", "password", "value", password, "temporary", false);
            assertThatThrownBy(() -> admin.put("/tandem/users/" + dana + "/reset-password", credential))
                    .as(password)
                    .hasMessageContaining("400");
        }
    }

    private static List<String> editors(JsonNode profile, String attribute) {
        var editors = new ArrayList<String>();
        for (var candidate : profile.path("attributes")) {
            if (candidate.path("name").asText().equals(attribute)) {
                candidate.at("/permissions/edit").forEach(role -> editors.add(role.asText()));
            }
        }
        return editors;
    }

    /** What Keycloak makes in every realm, whatever its file says. */
    private static void removeKeycloaksOwn(ObjectNode live) {
        remove(live.at("/clients"), "clientId", "broker", "realm-management");
        remove(live.at("/roles/realm"), "name", "uma_authorization");
        remove(live.at("/authenticationFlows"), "alias", "saml ecp");
    }

    private static void remove(JsonNode list, String key, String... names) {
        var entries = ((ArrayNode) list).elements();
        while (entries.hasNext()) {
            if (List.of(names).contains(entries.next().path(key).asText())) {
                entries.remove();
            }
        }
    }
}
