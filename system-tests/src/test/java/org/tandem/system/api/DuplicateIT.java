package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.stack.demo.DemoWorld;
import org.tandem.system.Api;
import org.tandem.system.Duplicates;
import org.tandem.system.Imports;
import org.tandem.system.Json;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Reply;
import org.tandem.system.Rows;
import org.tandem.system.StackExtension;

/** The same interest, reported twice: it is told, found, merged, and taken apart again. */
@ExtendWith(StackExtension.class)
class DuplicateIT {
    private final Api eva = Api.as(People.EVA);
    private final String marker = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void whatIsKnownIsToldBeforeAndWithTheSaving() {
        var first = Leads.registered(People.EVA, Duplicates.report(marker));
        assertThat(first.path("possibleDuplicates")).isNotNull();
        var other = Duplicates.report(marker);
        other.put("company", "RADWERK " + marker);
        other.put("email", "someone@else-" + marker + ".example");
        var known = eva.post("/duplicate-checks", Map.of("lead", other)).ok().path("duplicates");
        assertThat(known.get(0).path("reference").asText())
                .isEqualTo(first.path("reference").asText());
        assertThat(known.get(0).path("strength").asText()).isEqualTo("LIKELY");
        assertThat(known.get(0).path("reasons").toString()).contains("NAME", "DOMAIN");
        assertThat(Leads.registered(People.EVA, other)
                        .path("possibleDuplicates")
                        .toString())
                .contains(first.path("reference").asText());
        eva.post(
                        "/leads",
                        Leads.requestWith("externalId", first.path("externalId").asText()))
                .refuses(422, "LEAD_EXTERNAL_ID_TAKEN");
        assertThat(Api.as(People.ANNA)
                        .post("/duplicate-checks", Map.of("lead", withoutCategory(other)))
                        .body())
                .doesNotContain(first.path("id").asText());
    }

    /** So many share the name alone and the phone alone that none of the few of them that are read need be the one. */
    @Test
    void theOneThatSharesBothIsFoundAmongManyThatShareOne() {
        var phone = "+49 221 " + ThreadLocalRandom.current().nextInt(2_000_000, 9_000_000);
        for (var each = 0; each < 6; each++) {
            Leads.registered(People.EVA, report("Radwerk " + marker, each, null));
            Leads.registered(People.EVA, report("Somebody " + marker + " " + each, each + 10, phone));
        }
        var same = Leads.registered(People.EVA, report("Radwerk " + marker, 20, phone));

        var reported = report("Radwerk " + marker, 21, phone);
        reported.put("postcode", "10115");
        var lead = Leads.registered(People.EVA, reported);

        assertThat(lead.path("possibleDuplicates").toString())
                .contains(same.path("reference").asText());
        assertThat(Rows.count(
                        "SELECT COUNT(*) FROM duplicate_pairs WHERE ? IN (lead_id, other_id) AND strength = 'LIKELY'",
                        lead.path("id").asText()))
                .isOne();
    }

    private Map<String, Object> report(String company, int number, String phone) {
        var report = Duplicates.report(marker + "-" + number);
        report.put("company", company);
        report.put("phone", phone);
        return report;
    }

    private static Map<String, Object> withoutCategory(Map<String, Object> lead) {
        var copy = new LinkedHashMap<>(lead);
        copy.remove("category");
        return copy;
    }

    @Test
    void aPairIsDismissedOnceAndForGood() {
        var pair = Duplicates.pair(People.EVA);
        eva.post("/duplicates/" + pair + "/dismissal").answers(200);
        eva.post("/duplicates/" + pair + "/dismissal").refuses(409, "PAIR_DECIDED");
        assertThat(ids(eva.get("/duplicates?limit=200").items())).doesNotContain(pair);
    }

    @Test
    void aMergeKeepsBothHistoriesAndIsUndone() {
        var two = Duplicates.two(People.EVA);
        Api.as(People.DANA).post(Leads.path(two[1]) + "/claim").ok();
        var worked = Api.as(People.DANA)
                .post(Leads.path(two[1]) + "/activities", Map.of("kind", "CALL", "text", "Spoke " + marker))
                .ok();
        var merge = eva.post("/lead-merges", Duplicates.merge(two[0], worked)).answers(201);
        var survivor = Api.as(People.DANA).get(Leads.path(two[0])).ok();
        assertThat(survivor.path("status").asText()).isEqualTo("WORKING");
        assertThat(survivor.path("ownerOrganizationName").asText()).isEqualTo("Summit Bikes");
        assertThat(eva.get(Leads.path(two[0]) + "/timeline").body()).contains("Spoke " + marker, "lead.merged");
        var loser = eva.get(Leads.path(two[1])).ok();
        assertThat(loser.path("status").asText()).isEqualTo("RETIRED");
        assertThat(loser.path("closedReason").asText()).isEqualTo("DUPLICATE");
        eva.post("/lead-merges", Duplicates.merge(two[0], worked)).refuses(409, "STALE_VERSION");
        eva.delete("/lead-merges/" + merge.text("id")).answers(200);
        assertThat(eva.get(Leads.path(two[0])).text("status")).isEqualTo("POOLED");
        assertThat(Api.as(People.DANA).get(Leads.path(two[1])).text("status")).isEqualTo("WORKING");
        eva.delete("/lead-merges/" + merge.text("id")).refuses(409, "MERGE_ALREADY_UNDONE");
        assertThat(live(two)).as("one live claim").isOne();
    }

    private static long live(JsonNode[] leads) {
        return Rows.count(
                "SELECT COUNT(*) FROM claims WHERE ended_at IS NULL AND lead_id IN (?, ?)",
                leads[0].path("id").asText(),
                leads[1].path("id").asText());
    }

    @Test
    void ofTwoPartnersSomebodyChooses() {
        var two = Duplicates.two(People.EVA);
        var danas = Api.as(People.DANA).post(Leads.path(two[0]) + "/claim").ok();
        var marks = Api.as(People.MARK).post(Leads.path(two[1]) + "/claim").ok();
        eva.post("/lead-merges", Duplicates.merge(danas, marks)).refuses(422, "MERGE_OWNER_REQUIRED");
        var chosen = new LinkedHashMap<>(Duplicates.merge(danas, marks));
        chosen.put("ownerOrganizationId", DemoWorld.company("ridge").id().toString());
        eva.post("/lead-merges", chosen).answers(201);
        assertThat(Api.as(People.MARK).get(Leads.path(two[0])).text("status")).isEqualTo("CLAIMED");
        Api.as(People.DANA).get(Leads.path(two[0])).refuses(404, "NOT_FOUND");
        assertThat(live(two)).isOne();
    }

    @Test
    void ofTwoWhoMergeTheSamePairOneDoes() {
        for (var round = 0; round < 5; round++) {
            var two = Duplicates.two(People.EVA);
            var replies = Stream.of(Duplicates.merge(two[0], two[1]), Duplicates.merge(two[1], two[0]))
                    .map(merge -> CompletableFuture.supplyAsync(() -> eva.post("/lead-merges", merge)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .map(Reply::status)
                    .toList();
            assertThat(replies).containsExactlyInAnyOrder(201, 409);
            assertThat(Stream.of(two).map(lead -> eva.get(Leads.path(lead)).text("status")))
                    .containsExactlyInAnyOrder("POOLED", "RETIRED");
        }
    }

    @Test
    void anotherSystemReportsByItsOwnId() {
        var report = Duplicates.report(marker);
        var id = report.remove("externalId");
        var path = "/leads/by-external-id/" + id;
        var first = eva.send("PUT", path, Json.write(report)).answers(201);
        assertThat(first.text("externalId")).isEqualTo(id);
        var same = eva.send("PUT", path, Json.write(report)).answers(200);
        assertThat(same.json().path("version")).isEqualTo(first.json().path("version"));
        report.put("title", "Other need " + marker);
        var changed = eva.send("PUT", path, Json.write(report)).answers(200);
        assertThat(changed.text("title")).isEqualTo("Other need " + marker);
        assertThat(changed.text("id")).isEqualTo(first.text("id"));
        report.put("externalId", "another");
        eva.send("PUT", path, Json.write(report)).refuses(400, "INVALID_PARAMETER");
    }

    @Test
    void ofManyWhoReportTheSameNewIdOneCreatesIt() {
        var report = Duplicates.report(marker);
        var path = "/leads/by-external-id/" + report.remove("externalId");
        var replies = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> eva.send("PUT", path, Json.write(report))))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Reply::status)
                .toList();
        assertThat(replies).filteredOn(status -> status == 201).hasSize(1);
        assertThat(replies).allMatch(status -> status == 200 || status == 201);
    }

    @Test
    void anImportSkipsWhatIsLikelyThere() {
        var known = Leads.registered(People.EVA, Duplicates.report(marker));
        var csv =
                "Company,Email,Website\nRadwerk %1$s,new@person.example,radwerk-%1$s.example\nNeu %1$s,a@neu-%1$s.example,\n"
                        .formatted(marker);
        var started = Imports.upload(
                        eva, "leads.csv", csv.getBytes(java.nio.charset.StandardCharsets.UTF_8), null, "SKIP")
                .answers(202);
        var done = Imports.await(People.EVA, started.json());
        assertThat(done.path("created").asInt()).isOne();
        assertThat(done.path("skipped").asInt()).isOne();
        assertThat(eva.get("/lead-imports/" + done.path("id").asText() + "/errors.csv")
                        .body())
                .contains("Radwerk", known.path("reference").asText());
    }

    private static List<String> ids(Iterable<JsonNode> items) {
        var ids = new java.util.ArrayList<String>();
        items.forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }
}
