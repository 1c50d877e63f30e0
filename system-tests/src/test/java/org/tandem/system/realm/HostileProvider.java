package org.tandem.system.realm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.tandem.stack.AdminApi;

/**
 * An identity provider of a partner that says whatever it likes about its people: another realm of the same Keycloak,
 * linked to Ridge for Ridge's mail domain as an operator would do it.
 */
final class HostileProvider {
    static final String ALIAS = "elsewhere";
    private static final String SECRET = "only-for-this-test-0123456789abcdef";
    private final AdminApi admin;
    private final String issuer;
    private final String tandem;

    HostileProvider(AdminApi admin, String tandem) {
        this.admin = admin;
        this.tandem = tandem;
        this.issuer = tandem.replace("/realms/tandem", "/realms/" + ALIAS);
    }

    void open(String password) {
        admin.post("", Map.of("realm", ALIAS, "enabled", true));
        admin.post(
                "/" + ALIAS + "/clients",
                Map.of(
                        "clientId",
                        "tandem",
                        "secret",
                        SECRET,
                        "redirectUris",
                        List.of(tandem + "/broker/" + ALIAS + "/endpoint"),
                        // without "profile" no name is sent, so that Tandem has to ask for it
                        "defaultClientScopes",
                        List.of("basic", "email"),
                        "protocolMappers",
                        List.of(
                                claim("tenant_id", "borealis", "String"),
                                claim("groups", "[\"tenant-admin\",\"operator\"]", "JSON"),
                                claim("organization", "{\"borealis\":{\"tenant_id\":[\"borealis\"]}}", "JSON"))));
        person("mallory@ridge.example", password);
        person("channel@aurora.example", password);
        linkTo(ridge());
    }

    private void person(String email, String password) {
        admin.post(
                "/" + ALIAS + "/users",
                Map.of(
                        "username",
                        email,
                        "email",
                        email,
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "firstName",
                        "Mallory",
                        "lastName",
                        "Elsewhere",
                        "credentials",
                        List.of(Map.of("type", "password", "value", password, "temporary", false))));
    }

    private void linkTo(String organization) {
        admin.put("/tandem/organizations/" + organization, ridge(List.of(Map.of("name", "ridge.example"))));
        admin.post(
                "/tandem/identity-provider/instances",
                Map.of(
                        "alias",
                        ALIAS,
                        "providerId",
                        "oidc",
                        "enabled",
                        true,
                        "trustEmail",
                        false,
                        "config",
                        Map.of(
                                "issuer",
                                issuer,
                                "authorizationUrl",
                                issuer + "/protocol/openid-connect/auth",
                                "tokenUrl",
                                issuer + "/protocol/openid-connect/token",
                                "jwksUrl",
                                issuer + "/protocol/openid-connect/certs",
                                "useJwksUrl",
                                "true",
                                "validateSignature",
                                "true",
                                "clientId",
                                "tandem",
                                "clientSecret",
                                SECRET,
                                "clientAuthMethod",
                                "client_secret_post",
                                "syncMode",
                                "FORCE")));
        admin.post("/tandem/organizations/" + organization + "/identity-providers", ALIAS);
        var provider = admin.get("/tandem/identity-provider/instances/" + ALIAS);
        ((ObjectNode) provider.path("config"))
                .put("kc.org.domain", "ridge.example")
                .put("kc.org.broker.redirect.mode.email-matches", "true");
        admin.put("/tandem/identity-provider/instances/" + ALIAS, provider);
    }

    void close() {
        admin.delete("/tandem/identity-provider/instances/" + ALIAS);
        admin.put("/tandem/organizations/" + ridge(), ridge(List.of()));
        admin.delete("/" + ALIAS);
    }

    private String ridge() {
        return admin.get("/tandem/organizations?search=ridge")
                .path(0)
                .path("id")
                .asText();
    }

    private static Map<String, Object> ridge(List<Map<String, String>> domains) {
        return Map.of(
                "name",
                "Ridge Outdoor",
                "alias",
                "ridge",
                "enabled",
                true,
                "domains",
                domains,
                "attributes",
                Map.of("tenant_id", List.of("aurora")));
    }

    private static Map<String, Object> claim(String name, String value, String type) {
        return Map.of(
                "name",
                name,
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-hardcoded-claim-mapper",
                "config",
                Map.of(
                        "claim.name",
                        name,
                        "claim.value",
                        value,
                        "jsonType.label",
                        type,
                        "id.token.claim",
                        "true",
                        "access.token.claim",
                        "true",
                        "userinfo.token.claim",
                        "true"));
    }
}
