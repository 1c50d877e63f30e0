package org.tandem.web.provisioning;

import static org.tandem.web.provisioning.KeycloakAdmin.encode;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.tandem.firm.ProvisioningFault;
import org.tandem.shared.Settings;

/** The single things that a firm has in Keycloak. Each is looked for before it is made. */
@ApplicationScoped
class KeycloakFirm {
    private static final int CONFLICT = 409;
    /** How long the link in an invitation is good for, in seconds; the realm's own limit is the same. */
    private static final int INVITATION_SECONDS = 43_200;

    @Inject
    private KeycloakAdmin keycloak;

    /**
     * Its name there is the short name, because names must be unique there and those of firms are not. It carries the
     * firm in the attribute that ends up in tokens.
     *
     * @return its id
     */
    String organization(String slug, String name) throws IOException {
        for (var one : keycloak.get("/organizations?exact=true&briefRepresentation=false&search=" + encode(slug))) {
            if (slug.equals(one.path("alias").asText())) {
                return ours(one, slug);
            }
        }
        var organization = Map.of(
                "name", slug,
                "alias", slug,
                "description", name,
                "enabled", true,
                "attributes", Map.of("tenant_id", List.of(slug)));
        try {
            return keycloak.post("/organizations", organization);
        } catch (KeycloakRefused refused) {
            throw refused.status() == CONFLICT ? new Stumbled(ProvisioningFault.NAME_TAKEN, refused) : refused;
        }
    }

    private static String ours(JsonNode organization, String slug) {
        var firms = organization.path("attributes").path("tenant_id");
        if (firms.size() != 1 || !slug.equals(firms.path(0).asText())) {
            throw new Stumbled(ProvisioningFault.NAME_TAKEN, null);
        }
        return organization.path("id").asText();
    }

    boolean hasAccount(String id) throws IOException {
        try {
            keycloak.get("/users/" + id);
            return true;
        } catch (KeycloakRefused refused) {
            if (refused.status() == 404) {
                return false;
            }
            throw refused;
        }
    }

    Optional<String> accountOf(String email) throws IOException {
        for (var key : List.of("username", "email")) {
            var found = keycloak.get("/users?exact=true&" + key + "=" + encode(email));
            if (!found.isEmpty()) {
                return Optional.of(found.path(0).path("id").asText());
            }
        }
        return Optional.empty();
    }

    /** Without a password: only who reads the address's mail can set one. */
    String newAccount(String email, String firstName, String lastName) throws IOException {
        var person = Map.of(
                "username", email,
                "email", email,
                "firstName", firstName,
                "lastName", lastName,
                "enabled", true,
                "emailVerified", false,
                "requiredActions", List.of("UPDATE_PASSWORD"));
        try {
            return keycloak.post("/users", person);
        } catch (KeycloakRefused refused) {
            throw refused.status() == CONFLICT ? new Stumbled(ProvisioningFault.ADDRESS_TAKEN, refused) : refused;
        }
    }

    void removeAccount(String id) throws IOException {
        keycloak.delete("/users/" + id);
    }

    void giveRole(String account, String role) throws IOException {
        var mappings = "/users/" + account + "/role-mappings/realm";
        if (named(keycloak.get(mappings), role).isEmpty()) {
            var available = named(keycloak.get(mappings + "/available"), role)
                    .orElseThrow(() -> new KeycloakRefused("role " + role, 404));
            keycloak.post(mappings, List.of(available));
        }
    }

    private static Optional<JsonNode> named(JsonNode roles, String name) {
        return StreamSupport.stream(roles.spliterator(), false)
                .filter(role -> name.equals(role.path("name").asText()))
                .findFirst();
    }

    void join(String organization, String account) throws IOException {
        try {
            keycloak.post("/organizations/" + organization + "/members", account);
        } catch (KeycloakRefused refused) {
            if (refused.status() != CONFLICT) {
                throw refused;
            }
        }
    }

    void invite(String account) {
        var back = Settings.require("TANDEM_PORTAL_URL").replaceAll("/+$", "") + "/callback";
        try {
            keycloak.put(
                    "/users/" + account + "/execute-actions-email?lifespan=" + INVITATION_SECONDS + "&client_id="
                            + encode(Settings.get("TANDEM_OIDC_CLIENT_ID", "portal-web")) + "&redirect_uri="
                            + encode(back),
                    List.of("UPDATE_PASSWORD"));
        } catch (IOException | KeycloakRefused unsent) {
            throw new Stumbled(ProvisioningFault.MAIL_NOT_SENT, unsent);
        }
    }
}
