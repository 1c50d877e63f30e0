package org.tandem.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;

/** What the API answered, with the checks that every refusal must pass. */
public record Reply(String request, HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /** The header, or an empty text. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public JsonNode json() {
        return Json.read(body());
    }

    public String text(String field) {
        return json().path(field).asText(null);
    }

    /** The lead, import … that a write has made or changed. */
    public JsonNode ok() {
        assertThat(status()).as("%s answered %s", request, body()).isBetween(200, 299);
        return json();
    }

    public Reply answers(int status) {
        assertThat(status()).as("%s answered %s", request, body()).isEqualTo(status);
        return this;
    }

    /** A problem of RFC 9457 with this status and code, and nothing in it that is ours. */
    public Reply refuses(int status, String code) {
        assertThat(status()).as("%s answered %s", request, body()).isEqualTo(status);
        assertThat(header("Content-Type")).as(request).startsWith("application/problem+json");
        var problem = json();
        assertThat(problem.path("code").asText())
                .as("%s answered %s", request, body())
                .isEqualTo(code);
        assertThat(problem.path("status").asInt()).as(request).isEqualTo(status);
        assertThat(problem.path("type").asText()).isEqualTo("urn:tandem:problem:" + code);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(problem.path("correlationId").asText()).isNotBlank().isEqualTo(header("X-Correlation-Id"));
        assertThat(body()).doesNotContainIgnoringCase("exception").doesNotContain("org.tandem", "jakarta.", "java.");
        return this;
    }

    /** One of the single causes stands at this place of the body. */
    public Reply at(String pointer) {
        assertThat(json().path("errors"))
                .as(body())
                .anyMatch(error -> pointer.equals(
                        error.path("pointer").asText(error.path("field").asText())));
        return this;
    }

    public java.util.List<JsonNode> items() {
        return StreamSupport.stream(ok().path("items").spliterator(), false).toList();
    }
}
