package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.stack.demo.DemoWorld;
import org.tandem.system.Api;
import org.tandem.system.Json;
import org.tandem.system.Leads;
import org.tandem.system.Opportunities;
import org.tandem.system.People;
import org.tandem.system.Registrations;
import org.tandem.system.Rows;
import org.tandem.system.StackExtension;

/** From a qualified lead to a won deal, and what is refused on the way. */
@ExtendWith(StackExtension.class)
class OpportunityMainJobIT {
    private static final String RIDGE = DemoWorld.company("ridge").id().toString();

    private static List<String> timeline(String reader, JsonNode opportunity) {
        return Api.as(reader).get(Opportunities.path(opportunity) + "/timeline").items().stream()
                .map(entry -> entry.path("type").asText())
                .toList();
    }

    private static Api with(String who, JsonNode opportunity) {
        return Api.as(who).ifVersion(Leads.version(opportunity));
    }

    @Test
    void aLeadBecomesADealThatIsWon() {
        var deal = Opportunities.readyOf(People.DANA);
        assertThat(deal.path("reference").asText()).startsWith("O-");
        assertThat(deal.path("customerName").asText()).isEqualTo(Leads.COMPANY);
        assertThat(deal.path("contactName").asText()).isEqualTo(Leads.CONTACT);
        assertThat(deal.path("amount").asInt()).isEqualTo(48000);
        assertThat(deal.path("team").get(0).path("percent").asInt()).isEqualTo(100);
        assertThat(Api.as(People.DANA)
                        .get("/leads/" + deal.path("leadId").asText())
                        .text("status"))
                .isEqualTo("CONVERTED");
        var moved = Opportunities.move(People.DANA, deal, "Proposal").ok();
        var won = with(People.JONAS, moved)
                .post(Opportunities.path(deal) + "/closures", Map.of("as", "WON"))
                .ok();
        assertThat(won.path("status").asText()).isEqualTo("WON");
        assertThat(timeline(People.DANA, deal))
                .containsExactly("opportunity.won", "opportunity.moved", "opportunity.revised", "opportunity.created");
        with(People.DANA, won).delete(Opportunities.path(deal) + "/closures").refuses(422, "OPPORTUNITY_WON_STAYS");
        with(People.EVA, won).delete(Opportunities.path(deal) + "/closures").answers(200);
    }

    @Test
    void theCustomerIsShownBeforeAndCanBeUsedAgain() {
        var first = Opportunities.convertedBy(People.DANA, People.EVA);
        var lead = Opportunities.qualified(People.DANA, People.EVA);
        var customer = first.path("customerId").asText();
        var candidates =
                Api.as(People.DANA).get(Leads.path(lead) + "/conversion").ok().path("candidates");
        assertThat(candidates)
                .isNotEmpty()
                .allMatch(one -> one.path("by").asText().equals("DOMAIN"));
        var second = Api.as(People.DANA)
                .ifVersion(Leads.version(lead))
                .post(Leads.path(lead) + "/conversion", Map.of("customerId", customer, "name", "Second fleet"))
                .answers(201);
        assertThat(second.text("customerId")).isEqualTo(customer);
        assertThat(second.text("contactId")).isEqualTo(first.path("contactId").asText());
        var touches =
                Api.as(People.DANA).get("/customers/" + customer + "/timeline").items();
        assertThat(touches)
                .extracting(entry -> entry.path("type").asText())
                .contains("lead.claimed", "lead.converted", "opportunity.created", "customer.contact-added");
        Opportunities.qualified(People.MARK, People.EVA);
    }

    @Test
    void aCustomerThatIsNotYoursCannotBeNamed() {
        var theirs = Opportunities.convertedBy(People.ERIK, People.ANNA)
                .path("customerId")
                .asText();
        var lead = Opportunities.qualified(People.DANA, People.EVA);
        Api.as(People.DANA)
                .ifVersion(Leads.version(lead))
                .post(Leads.path(lead) + "/conversion", Map.of("customerId", theirs))
                .refuses(422, "CUSTOMER_UNKNOWN");
        assertThat(Api.as(People.DANA).get(Leads.path(lead)).text("status")).isEqualTo("QUALIFIED");
        Api.as(People.DANA)
                .post("/opportunities", Map.of("customerId", theirs, "name", "Fleet"))
                .refuses(422, "CUSTOMER_UNKNOWN");
    }

    @Test
    void convertingAgainAnswersTheSameOpportunity() {
        var lead = Opportunities.qualified(People.DANA, People.EVA);
        var api = Api.as(People.DANA).ifVersion(Leads.version(lead));
        var first = api.post(Leads.path(lead) + "/conversion", Map.of()).answers(201);
        var second = api.post(Leads.path(lead) + "/conversion", Map.of()).answers(201);
        assertThat(second.text("id")).isEqualTo(first.text("id"));
    }

    @Test
    void anApprovedRegistrationBecomesADealOnce() {
        var registration = Registrations.approved(People.DANA, People.EVA);
        var path = "/registration-conversions/" + registration.path("id").asText();
        assertThat(Api.as(People.DANA).get(path).ok().path("candidates")).isEmpty();
        var api = Api.as(People.DANA).ifVersion(Leads.version(registration));
        var deal = api.post(path, Map.of("name", "Old town")).answers(201).json();
        assertThat(deal.path("closeDate").asText()).isEqualTo("2090-06-30");
        assertThat(deal.path("categories").get(0).asText()).isEqualTo("service");
        assertThat(api.post(path, Map.of()).answers(201).text("id"))
                .isEqualTo(deal.path("id").asText());
        assertThat(Api.as(People.DANA)
                        .get("/registrations/" + registration.path("id").asText())
                        .text("status"))
                .isEqualTo("CONVERTED");
        Api.as(People.MARK).get(path).refuses(404, "NOT_FOUND");
    }

    @Test
    void anUnqualifiedLeadIsNotConverted() {
        var lead = Leads.claimedBy(People.DANA);
        Api.as(People.DANA)
                .ifVersion(Leads.version(lead))
                .post(Leads.path(lead) + "/conversion", Map.of())
                .refuses(422, "LEAD_MOVE_NOT_ALLOWED");
        Api.as(People.DANA).get(Leads.path(lead) + "/conversion").refuses(422, "LEAD_MOVE_NOT_ALLOWED");
    }

    @Test
    void itMovesOnOnlyWhenEverythingIsKnown() {
        var deal = Opportunities.convertedBy(People.DANA, People.EVA);
        Opportunities.move(People.DANA, deal, "Proposal")
                .refuses(422, "OPPORTUNITY_FIELD_NEEDED")
                .at("/categories");
        with(People.DANA, deal)
                .post(Opportunities.path(deal) + "/closures", Map.of("as", "WON"))
                .refuses(422, "OPPORTUNITY_FIELD_NEEDED");
        with(People.DANA, deal)
                .post(
                        Opportunities.path(deal) + "/moves",
                        Map.of("stageId", UUID.randomUUID().toString()))
                .refuses(422, "OPPORTUNITY_STAGE_UNKNOWN");
    }

    @Test
    void aStaleMoveIsAConflictAndChangesNothing() {
        var deal = Opportunities.readyOf(People.DANA);
        Opportunities.move(People.JONAS, deal, "Proposal").answers(200);
        Opportunities.move(People.DANA, deal, "Negotiation").refuses(409, "STALE_VERSION");
        assertThat(Api.as(People.DANA).get(Opportunities.path(deal)).text("stageId"))
                .isEqualTo(Opportunities.stage(People.DANA, "Proposal"));
        Api.as(People.DANA)
                .post(
                        Opportunities.path(deal) + "/moves",
                        Map.of("stageId", Opportunities.stage(People.DANA, "Proposal")))
                .refuses(428, "PRECONDITION_REQUIRED");
    }

    @Test
    void aPartnerChangesWhatItsStageLeavesToIt() {
        var deal = Opportunities.readyOf(People.DANA);
        deal = Opportunities.move(People.DANA, deal, "Proposal").ok();
        deal = Opportunities.move(People.DANA, deal, "Negotiation").ok();
        Opportunities.patch(People.DANA, deal, Map.of("amount", 1, "name", "Cheaper"))
                .refuses(422, "OPPORTUNITY_FIELD_LOCKED")
                .at("/amount")
                .at("/name");
        Opportunities.patch(
                        People.DANA,
                        deal,
                        Map.of("channelManagerId", UUID.randomUUID().toString()))
                .refuses(422, "OPPORTUNITY_FIELD_LOCKED");
        assertThat(Opportunities.patched(People.EVA, deal, Map.of("amount", 51000))
                        .path("amount")
                        .asInt())
                .isEqualTo(51000);
    }

    @Test
    void aTeamIsExactlyAHundredPercent() {
        var deal = Opportunities.readyOf(People.DANA);
        var dana = Api.as(People.DANA).get("/me").text("personId");
        var jonas = Api.as(People.JONAS).get("/me").text("personId");
        var mark = Api.as(People.MARK).get("/me").text("personId");
        var path = Opportunities.path(deal) + "/team";
        with(People.DANA, deal)
                .send("PUT", path, Json.write(Map.of("team", split(dana, 60, jonas, 39.99))))
                .refuses(422, "OPPORTUNITY_TEAM_NOT_100");
        with(People.DANA, deal)
                .send("PUT", path, Json.write(Map.of("team", split(dana, 60, mark, 40))))
                .refuses(422, "OPPORTUNITY_PERSON_ELSEWHERE");
        var set = with(People.DANA, deal)
                .send("PUT", path, Json.write(Map.of("team", split(dana, 60.5, jonas, 39.5))))
                .ok();
        assertThat(set.path("team")).hasSize(2);
    }

    private static List<Map<String, Object>> split(String one, double first, String other, double second) {
        return List.of(Map.of("personId", one, "percent", first), Map.of("personId", other, "percent", second));
    }

    @Test
    void aLossNeedsItsReason() {
        var deal = Opportunities.convertedBy(People.DANA, People.EVA);
        with(People.DANA, deal)
                .post(Opportunities.path(deal) + "/closures", Map.of("as", "LOST"))
                .refuses(422, "OPPORTUNITY_REASON_REQUIRED");
        with(People.DANA, deal)
                .post(Opportunities.path(deal) + "/closures", Map.of("as", "WON", "reason", "PRICE"))
                .refuses(400, "UNKNOWN_FIELD");
    }

    @Test
    void anAssignedDealIsGoneForTheFormerPartnerAndItsContactIsKnownToTheNewOne() {
        var deal = Opportunities.readyOf(People.DANA);
        var assigned = with(People.EVA, deal)
                .post(Opportunities.path(deal) + "/assignment", Map.of("organizationId", RIDGE))
                .ok();
        assertThat(assigned.path("contactName").asText()).isEqualTo(Leads.CONTACT);
        Api.as(People.DANA).get(Opportunities.path(deal)).refuses(404, "NOT_FOUND");
        var customer = "/customers/" + deal.path("customerId").asText();
        assertThat(Api.as(People.MARK).get(customer + "/contacts").items()).hasSize(1);
        assertThat(timeline(People.MARK, deal)).containsExactly("opportunity.assigned");
        var touches = Api.as(People.MARK).get(customer + "/timeline");
        assertThat(touches.ok()).isNotEmpty();
        assertThat(touches.body()).doesNotContain("Summit", "Dana");
    }

    @Test
    void aSharedCustomerIsCorrectedByTheFirmAlone() {
        var deal = Opportunities.readyOf(People.DANA);
        var path = "/customers/" + deal.path("customerId").asText();
        var said = Json.write(Map.of("name", "Janssen Fietsen"));
        var version = Leads.version(Api.as(People.DANA).get(path).json());
        Api.as(People.DANA).ifVersion(version).send("PUT", path, said).answers(200);
        with(People.EVA, deal)
                .post(Opportunities.path(deal) + "/assignment", Map.of("organizationId", RIDGE))
                .answers(200);
        Api.as(People.MARK).ifVersion(version + 1).send("PUT", path, said).refuses(422, "CUSTOMER_SHARED");
        assertThat(Api.as(People.MARK).get(path).json().path("partners")).hasSize(1);
        assertThat(Api.as(People.EVA).get(path).json().path("partners")).hasSize(2);
        assertThat(Api.as(People.EVA).get("/customers?q=janssen+fietsen").items())
                .anyMatch(row ->
                        row.path("id").asText().equals(deal.path("customerId").asText()));
    }

    @Test
    void theForecastIsTheSumOfWhatTheListShows() {
        var deal = Opportunities.patched(
                People.MARK, Opportunities.readyOf(People.MARK), Map.of("closeDate", "2033-05-10", "amount", 1000));
        Opportunities.patched(
                People.EVA,
                Opportunities.readyOf(People.MARK),
                Map.of("closeDate", "2033-05-11", "amount", 500, "forecast", "COMMIT"));
        assertThat(deal.path("forecast").asText()).isEqualTo("PIPELINE");
        var forecast = Api.as(People.EVA)
                .get("/forecasts?by=MONTH&from=2033-01-01&to=2033-12-31&owner=" + RIDGE)
                .ok();
        var may = forecast.path("items").get(forecast.path("items").size() - 1);
        assertThat(may.path("key").asText()).isEqualTo("2033-05");
        var list = Api.as(People.EVA)
                .get("/opportunities?forecast=COMMIT&closeFrom=2033-05-01&closeTo=2033-05-31&owner=" + RIDGE)
                .items();
        assertThat(may.path("commit").asInt()).isEqualTo(500 * list.size());
        assertThat(may.path("pipeline").asInt()).isEqualTo(1000 * list.size());
        assertThat(may.path("weighted").asInt()).isEqualTo(300 * list.size());
        Api.as(People.EVA)
                .get("/forecasts?by=MONTH&from=2033-05-01&to=2033-04-01")
                .refuses(422, "FORECAST_SPAN");
    }

    @Test
    void textsOfPeopleAreNotInTheTrail() {
        var deal = Opportunities.convertedBy(People.DANA, People.EVA);
        Api.as(People.JONAS)
                .post(Opportunities.path(deal) + "/activities", Map.of("kind", "CALL", "text", "Secret of Janssen"))
                .answers(201);
        assertThat(Api.as(People.DANA)
                        .get(Opportunities.path(deal) + "/timeline")
                        .body())
                .contains("Secret of Janssen");
        assertThat(Rows.count("SELECT COUNT(*) FROM audit_events WHERE detail LIKE '%Secret of Janssen%'"))
                .isZero();
    }
}
