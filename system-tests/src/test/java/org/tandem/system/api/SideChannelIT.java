package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Api;
import org.tandem.system.Imports;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.StackExtension;

/** What one firm reads does not depend on what another firm has. */
@ExtendWith(StackExtension.class)
class SideChannelIT {
    private static final String CANARY = "canary" + UUID.randomUUID().toString().substring(0, 8);
    private static final List<String> READ = List.of(
            "/leads?limit=200",
            "/leads?status=POOLED",
            "/leads?q=" + CANARY,
            "/leads?country=IS",
            "/categories",
            "/notifications",
            "/me");

    @Test
    void rowsOfTheOtherFirmChangeNoListCountOrSearch() {
        var before = READ.stream()
                .map(path -> Api.as(People.ANNA).get(path).answers(200).body())
                .toList();
        for (var number = 0; number < 20; number++) {
            var lead = Leads.requestWith("title", CANARY);
            lead.put("country", "IS");
            Leads.registered(People.EVA, lead);
        }
        Leads.claimedBy(People.DANA);
        Imports.done(People.EVA, "Company,City\n%s,Reykjavik\n".formatted(CANARY));
        assertThat(Api.as(People.EVA)
                        .get("/leads?q=" + CANARY)
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(21);
        var after = READ.stream()
                .map(path -> Api.as(People.ANNA).get(path).answers(200).body())
                .toList();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aFilterByAStrangersIdFindsNothing() {
        Leads.claimedBy(People.DANA);
        var summit = Api.as(People.DANA).get("/me").text("organizationId");
        assertThat(Api.as(People.ANNA)
                        .get("/leads?owner=" + summit)
                        .json()
                        .path("count")
                        .asInt())
                .isZero();
        assertThat(Api.as(People.EVA)
                        .get("/leads?owner=" + summit)
                        .json()
                        .path("count")
                        .asInt())
                .isPositive();
        var asked = Api.as(People.MARK).get("/leads?owner=" + summit);
        assertThat(asked.body()).doesNotContainIgnoringCase("summit").doesNotContain("Dana");
    }

    @Test
    void anExternalIdTakenElsewhereIsFreeHere() {
        var lead = Leads.request();
        Api.as(People.EVA).post("/leads", lead).answers(201);
        Api.as(People.ANNA).post("/leads", lead).answers(201);
    }

    @Test
    void theCompetitorsLeadsAreInNoListOfAPartner() {
        var lead = Leads.claimedBy(People.DANA);
        for (var scope : List.of("AVAILABLE", "OURS", "MINE", "ALL")) {
            assertThat(Api.as(People.MARK)
                            .get("/leads?limit=200&scope=" + scope)
                            .body())
                    .doesNotContain(lead.path("id").asText(), "Summit");
        }
        assertThat(Api.as(People.MARK)
                        .get("/leads?q=" + lead.path("reference").asText())
                        .items())
                .isEmpty();
    }
}
