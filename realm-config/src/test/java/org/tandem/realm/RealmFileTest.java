package org.tandem.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.tandem.tenancy.Roles;

class RealmFileTest {
    /** Roles that Keycloak itself needs. */
    private static final List<String> BUILT_IN = List.of("offline_access", "default-roles-tandem");

    private final ObjectNode shipped = RealmFile.shipped();
    private final ObjectNode local = RealmFile.forLocalStack();

    @Test
    void theRealmHasExactlyTheRolesOfTheCode() {
        var roles = names(shipped.at("/roles/realm"), "name");
        assertThat(roles).containsAll(BUILT_IN);
        assertThat(roles.stream().filter(role -> !BUILT_IN.contains(role)))
                .containsExactlyInAnyOrderElementsOf(Roles.ALL);
    }

    @Test
    void everyRoleReachesTheTokenThroughTheGroupsScope() {
        var mapping = entry(shipped.path("scopeMappings"), "clientScope", "groups");
        assertThat(texts(mapping.path("roles"))).containsExactlyInAnyOrderElementsOf(Roles.ALL);
    }

    @Test
    void staffRolesCarryTheSecondFactorAndOthersDoNot() {
        var partners = List.of(Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.SUPPLIER, Roles.EMPLOYEE);
        for (var role : Roles.ALL) {
            var carried = entry(shipped.at("/roles/realm"), "name", role).at("/composites/client/portal-web");
            assertThat(texts(carried).contains("second-factor")).as(role).isEqualTo(!partners.contains(role));
        }
    }

    @Test
    void whatShipsKnowsNothingOfTheLocalClient() {
        assertThat(names(shipped.path("clients"), "clientId")).doesNotContain("local-token");
        assertThat(names(local.path("clients"), "clientId")).contains("local-token");
    }

    @Test
    void everyRelaxationChangesTheRealmAndSaysWhy() {
        for (var relaxation : RealmFile.relaxations()) {
            var realm = RealmFile.shipped();
            relaxation.applyTo(realm);
            assertThat(realm).as(relaxation.at()).isNotEqualTo(shipped);
            assertThat(relaxation.why()).isNotBlank();
        }
    }

    @Test
    void aRelaxationOfSomethingThatIsGoneIsRefused() {
        var gone = new Relaxation("nothing", "clientPolicies.policies[name=gone].enabled", BooleanNode.FALSE);
        assertThatThrownBy(() -> gone.applyTo(RealmFile.shipped())).hasMessageContaining("gone");
    }

    @Test
    void noSecretIsWrittenIntoTheFile() {
        var secrets = shipped.findValuesAsText("secret");
        assertThat(secrets).isNotEmpty().allMatch(secret -> secret.startsWith("${"));
    }

    @Test
    void placeholdersAreReplacedAndUnknownOnesStay() {
        var resolved = RealmFile.resolve(shipped, Map.of("TANDEM_PORTAL_URL", "https://portal.example"));
        var portal = entry(resolved.path("clients"), "clientId", "portal-web");
        assertThat(texts(portal.path("redirectUris"))).containsExactly("https://portal.example/callback");
        assertThat(portal.path("secret").asText()).isEqualTo("${TANDEM_OIDC_CLIENT_SECRET}");
    }

    private static List<String> names(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(entry -> entry.path(key).asText())
                .toList();
    }

    private static JsonNode entry(JsonNode list, String key, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(entry -> entry.path(key).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
