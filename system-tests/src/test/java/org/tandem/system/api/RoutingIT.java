package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.stack.demo.DemoWorld;
import org.tandem.system.Api;
import org.tandem.system.Leads;
import org.tandem.system.Offers;
import org.tandem.system.People;
import org.tandem.system.RoutingRules;
import org.tandem.system.Rows;
import org.tandem.system.StackExtension;

/** New leads find their partner by rules, and everybody may read why as far as it concerns him. */
@ExtendWith(StackExtension.class)
class RoutingIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String AURORA = DemoWorld.firm("aurora").id().toString();
    private static final String SUMMIT = DemoWorld.company("summit").id().toString();
    private static final String SHARED_AREA = id("area of tests");

    private JsonNode rule;

    @AfterEach
    void nothingIsRoutedForOtherTests() {
        if (rule != null) {
            RoutingRules.remove(rule);
        }
        for (var table : new String[] {"territory_partners", "territory_areas"}) {
            Rows.update("DELETE FROM " + table + " WHERE territory_id = ?", SHARED_AREA);
        }
        Rows.update("DELETE FROM territories WHERE id = ?", SHARED_AREA);
    }

    private static String id(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private JsonNode routed(Map<String, Object> by, String status) throws InterruptedException {
        partnersHaveLevels();
        rule = RoutingRules.made(by);
        var lead = Leads.registered();
        assertThat(lead.path("status").asText()).isEqualTo("NEW");
        return await(lead, status);
    }

    /** Whatever else the demo says about its partners: these two may be asked, and both are in charge of the Netherlands. */
    private static void partnersHaveLevels() {
        Rows.update(
                "INSERT IGNORE INTO programme_levels (tenant_id, id, code, name_en, name_de, `rank`, claim_minutes,"
                        + " contact_minutes, activity_minutes, open_leads, open_leads_per_person, claims_per_day,"
                        + " cooling_off_days) VALUES (?, ?, 'test', 'Test', 'Test', 77, 240, 480, 2400, 100000, 100000,"
                        + " 100000, 7)",
                AURORA,
                id("level of tests"));
        Rows.update(
                "INSERT IGNORE INTO territories (tenant_id, id, name) VALUES (?, ?, 'Shared by tests')",
                AURORA,
                SHARED_AREA);
        Rows.update(
                "INSERT IGNORE INTO territory_areas (tenant_id, territory_id, kind, country, value)"
                        + " VALUES (?, ?, 'COUNTRY', 'NL', '')",
                AURORA,
                SHARED_AREA);
        Rows.update(
                "INSERT IGNORE INTO territory_partners (tenant_id, territory_id, partner_id) VALUES (?, ?, ?)",
                AURORA,
                SHARED_AREA,
                SUMMIT);
        for (var company : new String[] {"summit", "ridge"}) {
            Rows.update(
                    "INSERT INTO partners (tenant_id, id, level_id) SELECT tenant_id, ?, id FROM programme_levels"
                            + " WHERE tenant_id = ? AND `rank` = 77 ON DUPLICATE KEY UPDATE level_id = VALUES(level_id)",
                    DemoWorld.company(company).id().toString(),
                    AURORA);
        }
    }

    private static JsonNode await(JsonNode lead, String status) throws InterruptedException {
        var until = Instant.now().plus(SOON);
        var now = lead;
        while (!now.path("status").asText().equals(status) && Instant.now().isBefore(until)) {
            Thread.sleep(250);
            now = Api.as(People.EVA).get(Leads.path(lead)).ok();
        }
        assertThat(now.path("status").asText()).isEqualTo(status);
        return now;
    }

    private static JsonNode decision(String reader, JsonNode lead) {
        return Api.as(reader)
                .get("/routing-decisions?lead=" + lead.path("id").asText())
                .items()
                .get(0);
    }

    @Test
    void theNextBestIsAskedAndEveryDecisionCanBeMadeAgain() throws InterruptedException {
        var request = RoutingRules.request("lead.country == 'NL' && lead.amount > 1000", true);
        request.put("levelRank", 77);
        var lead = routed(request, "OFFERED");
        var why = decision(People.EVA, lead);
        assertThat(why.path("repeats").asBoolean()).isTrue();
        assertThat(why.path("partners").path(0).path("chosen").asBoolean()).isTrue();
        assertThat(why.path("ruleName").asText()).isEqualTo("Rule of a test");
        var first = why.path("partners").path(0).path("organizationId").asText();
        var summitFirst = first.equals(DemoWorld.company("summit").id().toString());
        var asked = summitFirst ? People.DANA : People.MARK;
        var next = summitFirst ? People.MARK : People.DANA;
        Api.as(next).get(Leads.path(lead)).refuses(404, "NOT_FOUND");
        var own = decision(asked, lead);
        assertThat(own.path("partners").size()).isEqualTo(1);
        assertThat(own.path("partners").path(0).path("organizationId").asText()).isEqualTo(first);
        assertThat(own.path("ruleName").isNull()).isTrue();
        Api.as(asked)
                .post(Offers.path(lead, summitFirst ? "summit" : "ridge") + "/decline", Offers.decline("NO_CAPACITY"))
                .answers(200);
        await(Api.as(People.EVA).get(Leads.path(lead)).ok(), "OFFERED");
        var until = Instant.now().plus(SOON);
        while (Offers.id(lead, summitFirst ? "ridge" : "summit") == null
                && Instant.now().isBefore(until)) {
            Thread.sleep(250);
        }
        var claimed = Api.as(next)
                .post(Offers.path(lead, summitFirst ? "ridge" : "summit") + "/acceptance")
                .answers(200);
        assertThat(claimed.text("email")).isEqualTo(Leads.EMAIL);
        assertThat(decision(next, lead).path("partners").path(0).path("chosen").asBoolean())
                .isTrue();
    }

    @Test
    void aLeadThatNoRuleWantsGoesIntoThePool() throws InterruptedException {
        var lead = routed(RoutingRules.request("lead.country == 'FR'", true), "POOLED");
        assertThat(decision(People.EVA, lead).path("outcome").asText()).isEqualTo("POOLED");
        Api.as(People.DANA).post(Leads.path(lead) + "/claim").answers(200);
    }

    @Test
    void nobodyEligibleLeavesItUnplacedOnTheWorkList() throws InterruptedException {
        var request = RoutingRules.request("true", true);
        request.put("levelRank", 9000);
        var lead = routed(request, "UNPLACED");
        var why = decision(People.EVA, lead);
        assertThat(why.path("reason").asText()).isEqualTo("NOBODY_ELIGIBLE");
        assertThat(why.path("note").asText()).contains("LEVEL_TOO_LOW");
        assertThat(Api.as(People.EVA)
                        .get("/lead-worklist?kind=UNPLACED&limit=200")
                        .items())
                .filteredOn(
                        row -> row.path("id").asText().equals(lead.path("id").asText()))
                .singleElement()
                .satisfies(row -> assertThat(row.path("reason").asText()).isEqualTo("NOBODY_ELIGIBLE"));
        Api.as(People.DANA).get(Leads.path(lead)).refuses(404, "NOT_FOUND");
    }

    @Test
    void aDivisionByZeroLeavesItUnplacedWithThatReason() throws InterruptedException {
        var lead = routed(RoutingRules.request("100 / lead.attempts > 3", true), "UNPLACED");
        var why = decision(People.EVA, lead);
        assertThat(why.path("reason").asText()).isEqualTo("RULE_FAILED");
        assertThat(why.path("note").asText()).contains("by zero");
    }

    @Test
    void aRuleThatCannotBeAskedIsRefusedWithItsPlace() {
        var unknown = Api.as(People.EVA)
                .post("/routing-rules", RoutingRules.request("lead.colour == 'red'", true))
                .refuses(422, "CONDITION_FIELD_UNKNOWN")
                .at("/condition");
        assertThat(unknown.text("detail")).contains("Line 1, column 1", "lead.colour");
        Api.as(People.EVA)
                .post("/routing-rules", RoutingRules.request("lead.amount > 'much'", true))
                .refuses(422, "CONDITION_INVALID")
                .at("/condition");
    }

    @Test
    void aChangeIsTriedOnTheLatestLeadsAndWritesNothing() {
        partnersHaveLevels();
        var before = Rows.count("SELECT COUNT(*) FROM routing_decisions");
        var request = RoutingRules.request("true", true);
        request.put("levelRank", 77);
        var tried = Api.as(People.EVA)
                .post("/routing-rules/simulations", Map.of("rule", request))
                .answers(200)
                .json();
        assertThat(tried.path("leads").asInt()).isPositive();
        assertThat(tried.path("pooledBefore").asInt())
                .isEqualTo(tried.path("leads").asInt());
        assertThat(tried.path("partners").size()).isEqualTo(2);
        assertThat(Rows.count("SELECT COUNT(*) FROM routing_decisions")).isEqualTo(before);
    }
}
