package org.tandem.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Keycloak's admin API, through a client of the master realm that exists only on this stack. */
public final class AdminApi {
    private final String keycloak;
    private final String clientId;
    private final String secret;
    private String token;
    private long tokenEnds;

    AdminApi(String keycloak, String clientId, String secret) {
        this.keycloak = keycloak;
        this.clientId = clientId;
        this.secret = secret;
    }

    /** @param path below {@code /admin/realms} */
    public JsonNode get(String path) {
        return Http.json(Http.send(request(path).GET()));
    }

    public JsonNode serverInfo() {
        return Http.json(Http.send(authorized(keycloak + "/admin/serverinfo").GET()));
    }

    /** Everything of a realm but its people. */
    public JsonNode export(String realm) {
        return Http.json(Http.send(request(realm + "/partial-export?exportClients=true&exportGroupsAndRoles=true")
                .POST(HttpRequest.BodyPublishers.noBody())));
    }

    /** Answers the id of what was made. */
    public String post(String path, Object body) {
        var location = send("POST", path, body).headers().firstValue("Location").orElse("");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    public void put(String path, Object body) {
        send("PUT", path, body);
    }

    public void delete(String path) {
        Http.send(request(path).DELETE());
    }

    private HttpResponse<String> send(String method, String path, Object body) {
        var json = Http.JSON.valueToTree(body).toString();
        return Http.send(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return authorized(keycloak + "/admin/realms" + path);
    }

    private HttpRequest.Builder authorized(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        if (System.currentTimeMillis() > tokenEnds) {
            var answer = Http.form(
                    keycloak + "/realms/master/protocol/openid-connect/token",
                    Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
            token = answer.path("access_token").asText();
            tokenEnds = System.currentTimeMillis()
                    + 1000L * (answer.path("expires_in").asLong() - 20);
        }
        return token;
    }
}
