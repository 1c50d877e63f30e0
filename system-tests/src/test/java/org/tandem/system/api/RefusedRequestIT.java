package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.system.Api;
import org.tandem.system.Json;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Rows;
import org.tandem.system.StackExtension;

/** Bodies, parameters and headers that are not what they should be: a problem that says so, and nothing is done. */
@ExtendWith(StackExtension.class)
class RefusedRequestIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tenant_id",
                "tenantId",
                "organization_id",
                "organizationId",
                "owner",
                "ownerOrganizationId",
                "ownerPersonId",
                "status",
                "id",
                "version",
                "reference",
                "masked",
                "receivedAt",
                "claimedAt",
                "valueBand",
                "score"
            })
    void whatOnlyTheServerMaySayIsAnUnknownField(String field) {
        var before = Rows.count("SELECT COUNT(*) FROM leads");
        Api.as(People.EVA)
                .post("/leads", Leads.requestWith(field, UUID.randomUUID().toString()))
                .refuses(400, "UNKNOWN_FIELD")
                .at("/" + field);
        assertThat(Rows.count("SELECT COUNT(*) FROM leads")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": 7}|/title",
                "{\"title\": [\"a\"]}|/title",
                "{\"title\": {\"a\": 1}}|/title",
                "{\"title\": true}|/title",
                "{\"amount\": \"12\"}|/amount",
                "{\"amount\": [1]}|/amount",
                "{\"amount\": true}|/amount",
                "{\"source\": \"TELEPATHY\"}|/source",
                "{\"source\": 1}|/source",
            })
    void wrongTypesAreNamed(String body, String pointer) {
        Api.as(People.EVA).postText("/leads", body).refuses(400, "INVALID_JSON").at(pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "7",
                "\"text\"",
                "{\"title\": \"a\"} {\"title\": \"b\"}",
                "{\"title\": \"a\",}",
                "{title: 1}",
                "{\"title\": \"a\", \"title\": \"b\"}",
                "{\"amount\": NaN}",
                "{\"amount\": 1e}",
                "// {}",
                "\uFEFF[]",
            })
    void whatIsNotOneJsonObjectIsRefused(String body) {
        var reply = Api.as(People.EVA).postText("/leads", body);
        if (body.isEmpty()) {
            reply.refuses(422, "LEAD_COMPANY_OR_CONTACT_REQUIRED");
        } else {
            reply.refuses(400, "INVALID_JSON");
        }
    }

    @Test
    void deepNestingIsRefused() {
        var deep = "{\"title\":".repeat(1000) + "1" + "}".repeat(1000);
        Api.as(People.EVA).postText("/leads", deep).refuses(400, "INVALID_JSON");
        Api.as(People.EVA).postText("/leads", "[".repeat(100_000)).refuses(400, "INVALID_JSON");
    }

    @Test
    void aLargeBodyIsRefused() {
        var large = Json.write(Leads.requestWith("need", "x".repeat(300_000)));
        Api.as(People.EVA).postText("/leads", large).refuses(413, "BODY_TOO_LARGE");
        var endless = BodyPublishers.ofByteArrays(() -> java.util.stream.IntStream.range(0, 100)
                .mapToObj(chunk -> " ".repeat(10_000).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .iterator());
        Api.as(People.EVA).send("POST", "/leads", "application/json", endless).refuses(413, "BODY_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "text/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/octet-stream",
                "application/json-patch+json"
            })
    void onlyJsonIsRead(String type) {
        var body = BodyPublishers.ofString(Json.write(Leads.request()));
        Api.as(People.EVA).send("POST", "/leads", type, body).refuses(415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void onlyJsonIsWritten() {
        Api.as(People.EVA).with("Accept", "text/html").get("/leads").refuses(406, "NOT_ACCEPTABLE");
        Api.as(People.EVA).with("Accept", "application/xml").get("/leads").refuses(406, "NOT_ACCEPTABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void theMethodIsTheOneOfTheRequest(String header) {
        var lead = Leads.claimedBy(People.DANA);
        Api.as(People.EVA)
                .with(header, "DELETE")
                .ifVersion(Leads.version(lead))
                .post(Leads.path(lead) + "/assignment", java.util.Map.of())
                .refuses(422, "LEAD_OWNER_CANNOT_SELL");
        assertThat(Api.as(People.EVA).get(Leads.path(lead)).text("status")).isEqualTo("CLAIMED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/leads?stauts=POOLED",
                "/leads?status=POOLED&status=LOST",
                "/leads?status=GONE",
                "/leads?limit=many",
                "/leads?scope=THEIRS",
                "/leads?owner=me",
                "/leads?minValue=1",
                "/leads?_method=DELETE",
                "/me?x=1"
            })
    void unknownParametersAreRefused(String path) {
        Api.as(People.EVA).get(path).refuses(400, "INVALID_PARAMETER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "2000000"})
    void aPageHasOneTo200Lines(String limit) {
        Api.as(People.EVA)
                .get("/leads?limit=" + limit)
                .refuses(422, "OUT_OF_RANGE")
                .at("limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "%00", "../../etc/passwd", "bm90IGEgY3Vyc29y"})
    void aCursorOfOnesOwnMakingIsRefused(String cursor) {
        Api.as(People.EVA).get("/leads?cursor=" + cursor).refuses(422, "CURSOR_INVALID");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (var path :
                List.of("/nothing", "/leads/1", "/leads/" + UUID.randomUUID(), "/leads.xml", "/application.wadl")) {
            Api.as(People.EVA).get(path).refuses(404, "NOT_FOUND");
        }
        Api.as(People.EVA).get("/leads;role=x").refuses(404, "NOT_FOUND");
        Api.as(People.EVA).delete("/leads").refuses(405, "METHOD_NOT_ALLOWED");
        assertThat(Api.as(People.EVA).send("OPTIONS", "/leads", null).body()).doesNotContain("wadl");
    }
}
