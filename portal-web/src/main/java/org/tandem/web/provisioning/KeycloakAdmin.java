package org.tandem.web.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequest.Method;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.tandem.shared.Settings;

/**
 * Keycloak's admin API, as far as the provisioner may use it. Paths are below the realm; ids in them come from Keycloak,
 * everything else is encoded. Throws {@link KeycloakRefused} for a no, and {@link IOException} where there is no answer.
 */
@ApplicationScoped
class KeycloakAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CONNECT_MILLIS = 2_000;
    /** Keycloak answers when the mail is at its server. */
    private static final int READ_MILLIS = 20_000;

    @Inject
    private ProvisionerAccount account;

    JsonNode get(String path) throws IOException {
        var answer = send(Method.GET, path, null);
        var body = answer.getBody();
        return body == null || body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
    }

    /** @return the id of what was made, where Keycloak says it */
    String post(String path, Object body) throws IOException {
        var location = send(Method.POST, path, body).getLocation();
        return location == null ? null : location.getPath().replaceAll(".*/", "");
    }

    void put(String path, Object body) throws IOException {
        send(Method.PUT, path, body);
    }

    /** What is not there any more is gone as well. */
    void delete(String path) throws IOException {
        try {
            send(Method.DELETE, path, null);
        } catch (KeycloakRefused refused) {
            if (refused.status() != 404) {
                throw refused;
            }
        }
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HTTPResponse send(Method method, String path, Object body) throws IOException {
        var request = new HTTPRequest(method, realm(path));
        request.setAuthorization("Bearer " + account.token());
        request.setAccept("application/json");
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(READ_MILLIS);
        request.setFollowRedirects(false);
        if (body != null) {
            setBody(request, body);
        }
        var answer = request.send();
        var status = answer.getStatusCode();
        if (status == 401) {
            account.forget();
        }
        if (status >= 500 || status == 401 || status == 429) {
            throw new IOException(method + " " + path.replaceAll("\\?.*", "") + " answered " + status);
        }
        if (status >= 300) {
            throw new KeycloakRefused(method + " " + path.replaceAll("\\?.*", ""), status);
        }
        return answer;
    }

    private static void setBody(HTTPRequest request, Object body) throws IOException {
        try {
            request.setContentType("application/json");
            request.setBody(JSON.writeValueAsString(body));
        } catch (ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static URI realm(String path) {
        var issuer = URI.create(Settings.require("TANDEM_OIDC_ISSUER"));
        var server =
                Settings.get("TANDEM_KEYCLOAK_ADMIN_URL", issuer.resolve("/").toString());
        return URI.create(server.replaceAll("/+$", "") + "/admin" + issuer.getPath() + path);
    }
}
