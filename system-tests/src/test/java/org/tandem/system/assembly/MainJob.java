package org.tandem.system.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.tandem.stack.LocalStack;

/** A lead is registered and claimed, and the pages send to sign-in: what every way of running Tandem must do. */
final class MainJob {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final LocalStack stack;
    private final String url;
    private final HttpClient http = HttpClient.newHttpClient();

    MainJob(LocalStack stack, String url) {
        this.stack = stack;
        this.url = url;
    }

    void works() throws IOException, InterruptedException {
        var registered =
                post("channel@aurora.example", "/leads", "{\"company\": \"Rheinrad GmbH\", \"title\": \"Fleet\"}");
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
        var id = ID.matcher(registered.body());
        assertThat(id.find()).isTrue();
        var claimed = post("sales1@summit.example", "/leads/" + id.group(1) + "/claim", "");
        assertThat(claimed.statusCode()).as(claimed.body()).isEqualTo(200);
        assertThat(claimed.body()).contains("Rheinrad GmbH");
        var taken = post("sales@ridge.example", "/leads/" + id.group(1) + "/claim", "");
        assertThat(taken.statusCode()).isEqualTo(409);
        var anonymous = http.send(
                HttpRequest.newBuilder(URI.create(url + "/api/v1/leads")).build(), BodyHandlers.ofString());
        assertThat(anonymous.statusCode()).isEqualTo(401);
        var page = http.send(
                HttpRequest.newBuilder(URI.create(url + "/lead/list.xhtml")).build(), BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElse("")).startsWith(stack.issuer());
    }

    private HttpResponse<String> post(String person, String path, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + "/api/v1" + path))
                .header("Authorization", "Bearer " + stack.token(person))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
