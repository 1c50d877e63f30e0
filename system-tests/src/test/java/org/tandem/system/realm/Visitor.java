package org.tandem.system.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at Keycloak's pages who does not have to keep to what the pages offer: forms are sent with any field. */
final class Visitor {
    private static final Pattern ACTION = Pattern.compile("<form[^>]*?action=\"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern ANSWER = Pattern.compile("[?&#](?:code|error)=");
    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    /** As a browser does on localhost, secure cookies are sent over http too; the JDK's cookie store would keep them back. */
    private final List<Cookie> cookies = new ArrayList<>();

    private HttpResponse<String> page;

    /** Follows redirects as long as they stay inside Keycloak's sign-in. */
    Visitor open(String url) {
        page = send(HttpRequest.newBuilder(URI.create(url)).GET());
        while (page.statusCode() / 100 == 3 && !leavesTheSignIn()) {
            var next = page.uri().resolve(location());
            page = send(HttpRequest.newBuilder(next).GET());
        }
        return this;
    }

    /** Where it ends for the client; a code for an identity provider's endpoint is still on the way. */
    private boolean leavesTheSignIn() {
        var target = location();
        return !target.contains("/broker/") && ANSWER.matcher(target).find();
    }

    Visitor submit(Map<String, String> fields) {
        var form = ACTION.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError(
                    "no form on " + page.uri() + ": " + status() + " " + location() + " " + page.body());
        }
        var all = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page.body()).results().forEach(field -> all.put(field.group(1), plain(field.group(2))));
        all.putAll(fields);
        var action = page.uri().resolve(plain(form.group(1)));
        page = send(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(all))));
        if (page.statusCode() / 100 == 3 && !leavesTheSignIn()) {
            open(page.uri().resolve(location()).toString());
        }
        return this;
    }

    /** First the address, by which Keycloak finds the company, then the password. */
    Visitor signIn(String email, String password) {
        submit(Map.of("username", email));
        return submit(Map.of("username", email, "password", password));
    }

    int status() {
        return page.statusCode();
    }

    String text() {
        return page.body();
    }

    String location() {
        return page.headers().firstValue("Location").orElse("");
    }

    String parameter(String name) {
        var found = Pattern.compile("[?&#]" + name + "=([^&]+)").matcher(location());
        if (!found.find()) {
            throw new AssertionError("no " + name + " in " + location() + " of " + page.uri() + ": " + text());
        }
        return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
    }

    JsonNode post(String url, Map<String, String> fields) {
        return json(send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(fields)))));
    }

    int call(String method, String url, String token, Object body) {
        var json = body == null ? "" : JSON.valueToTree(body).toString();
        page = send(HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
        return page.statusCode();
    }

    static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var path = request.build().uri().getPath();
            cookies.stream()
                    .filter(cookie -> path.startsWith(cookie.path()))
                    .forEach(cookie -> request.header("Cookie", cookie.name() + "=" + cookie.value()));
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void keep(String setCookie) {
        var pair = setCookie.substring(0, setCookie.indexOf(';')).split("=", 2);
        var path = setCookie.replaceFirst("(?i).*; ?path=([^;]+).*", "$1");
        cookies.removeIf(
                cookie -> cookie.name().equals(pair[0]) && cookie.path().equals(path));
        cookies.add(new Cookie(pair[0], pair[1], path));
    }

    private record Cookie(String name, String value, String path) {}

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError(response.body(), e);
        }
    }

    private static String plain(String attribute) {
        return attribute.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"");
    }
}
