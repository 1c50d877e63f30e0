package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Api;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Reply;
import org.tandem.system.StackExtension;

/** From the pool to a worked lead, seen by everybody who has to do with it. */
@ExtendWith(StackExtension.class)
class LeadMainJobIT {
    private static final String[] CUSTOMER = {
        "company", "domain", "contactName", "email", "phone", "street", "postcode", "amount", "externalId"
    };

    @Test
    void aPartnerReadsNothingThatTellsWhoTheCustomerIs() {
        var lead = Leads.registered();
        var masked = Api.as(People.DANA).get(Leads.path(lead)).answers(200);
        for (var field : CUSTOMER) {
            assertThat(masked.json().path(field).isNull()).as(field).isTrue();
        }
        assertThat(masked.json().path("city").asText()).isEqualTo("Amsterdam");
        assertThat(masked.json().path("masked").asBoolean()).isTrue();
        assertNothingTold(masked);
        assertNothingTold(Api.as(People.DANA).get("/leads?scope=AVAILABLE&limit=200"));
        assertThat(Api.as(People.DANA).get(Leads.path(lead) + "/timeline").items())
                .isEmpty();
    }

    @Test
    void aClaimShowsTheContact() {
        var lead = Leads.registered();
        var claimed = Api.as(People.DANA).post(Leads.path(lead) + "/claim").answers(200);
        assertThat(claimed.text("status")).isEqualTo("CLAIMED");
        assertThat(claimed.text("contactName")).isEqualTo(Leads.CONTACT);
        assertThat(claimed.text("email")).isEqualTo(Leads.EMAIL);
        assertThat(claimed.text("ownerPersonName")).isEqualTo("Dana Hofmann");
        assertThat(claimed.header("ETag"))
                .isEqualTo("\"" + claimed.json().path("version").asLong() + "\"");
    }

    @Test
    void aColleagueSeesWhatHisCompanyHasAndMayClaimItAgain() {
        var lead = Leads.claimedBy(People.DANA);
        var seen = Api.as(People.JONAS).get(Leads.path(lead)).answers(200);
        assertThat(seen.text("email")).isEqualTo(Leads.EMAIL);
        assertThat(ids(Api.as(People.JONAS).get("/leads?scope=OURS")))
                .contains(lead.path("id").asText());
        Api.as(People.JONAS).post(Leads.path(lead) + "/claim").answers(200);
        assertThat(Api.as(People.EVA).get(Leads.path(lead)).text("ownerPersonName"))
                .isEqualTo("Dana Hofmann");
    }

    @Test
    void anotherPartnerIsToldThatItIsTakenAndNotByWhom() {
        var lead = Leads.claimedBy(People.DANA);
        var late = Api.as(People.MARK).post(Leads.path(lead) + "/claim").refuses(409, "LEAD_TAKEN");
        assertNothingTold(late);
        assertThat(late.body()).doesNotContainIgnoringCase("summit").doesNotContain("Dana", "Hofmann");
        Api.as(People.MARK).get(Leads.path(lead)).refuses(404, "NOT_FOUND");
        assertThat(ids(Api.as(People.MARK).get("/leads?scope=AVAILABLE&limit=200")))
                .doesNotContain(lead.path("id").asText());
    }

    @Test
    void theFirstActivityStartsTheWork() {
        var lead = Leads.claimedBy(People.DANA);
        var done = Map.of("kind", "CALL", "text", "Wants an offer for twelve", "minutes", 15);
        var worked =
                Api.as(People.DANA).post(Leads.path(lead) + "/activities", done).answers(201);
        assertThat(worked.text("status")).isEqualTo("WORKING");
        var timeline = Api.as(People.JONAS).get(Leads.path(lead) + "/timeline");
        assertThat(timeline.items())
                .extracting(entry -> entry.path("type").asText())
                .contains("lead.claimed", "lead.activity-recorded");
        assertThat(timeline.body()).contains("Wants an offer for twelve");
    }

    @Test
    void aLeadIsQualifiedAndThenLostWithAReason() {
        var lead = Leads.claimedBy(People.DANA);
        var working = move(People.DANA, lead, Map.of("to", "WORKING"));
        var qualified = move(People.JONAS, working, Map.of("to", "QUALIFIED"));
        var lost = move(People.PETRA, qualified, Map.of("to", "LOST", "reason", "COMPETITOR", "note", "Price"));
        assertThat(lost.path("status").asText()).isEqualTo("LOST");
        assertThat(lost.path("closedReason").asText()).isEqualTo("COMPETITOR");
    }

    @Test
    void aLostLeadCannotBeClaimed() {
        var lead = Leads.claimedBy(People.DANA);
        var lost = move(People.DANA, lead, Map.of("to", "LOST", "reason", "TIMING"));
        Api.as(People.MARK).post(Leads.path(lost) + "/claim").refuses(409, "LEAD_TAKEN");
    }

    @Test
    void losingNeedsAReason() {
        var lead = Leads.claimedBy(People.DANA);
        Api.as(People.DANA)
                .ifVersion(Leads.version(lead))
                .post(Leads.path(lead) + "/transitions", Map.of("to", "LOST"))
                .refuses(422, "LEAD_REASON_REQUIRED");
    }

    @Test
    void whatIsGivenBackIsForEverybodyAndMaskedAgain() {
        var lead = Leads.claimedBy(People.DANA);
        Api.as(People.DANA)
                .ifVersion(Leads.version(lead))
                .post(Leads.path(lead) + "/release", Map.of("note", "Too far away"))
                .answers(200);
        assertNothingTold(Api.as(People.DANA).get(Leads.path(lead)));
        assertThat(Api.as(People.MARK).post(Leads.path(lead) + "/claim").text("ownerOrganizationName"))
                .isEqualTo("Ridge Outdoor");
        Api.as(People.DANA).get(Leads.path(lead)).refuses(404, "NOT_FOUND");
    }

    private static JsonNode move(String who, JsonNode lead, Map<String, String> wanted) {
        return Api.as(who)
                .ifVersion(Leads.version(lead))
                .post(Leads.path(lead) + "/transitions", wanted)
                .ok();
    }

    private static java.util.List<String> ids(Reply list) {
        return StreamSupport.stream(list.ok().path("items").spliterator(), false)
                .map(row -> row.path("id").asText())
                .toList();
    }

    private static void assertNothingTold(Reply reply) {
        assertThat(reply.body())
                .doesNotContainIgnoringCase(Leads.CONTACT)
                .doesNotContainIgnoringCase(Leads.COMPANY)
                .doesNotContainIgnoringCase(Leads.DOMAIN)
                .doesNotContain(Leads.PHONE, Leads.STREET, Leads.POSTCODE);
    }
}
