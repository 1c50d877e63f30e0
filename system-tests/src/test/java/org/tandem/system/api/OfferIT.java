package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.stack.demo.DemoWorld;
import org.tandem.system.Api;
import org.tandem.system.Leads;
import org.tandem.system.Offers;
import org.tandem.system.People;
import org.tandem.system.Reply;
import org.tandem.system.Rows;
import org.tandem.system.StackExtension;

/** A lead offered to partners: who sees it, who gets it, and what happens when nobody wants it. */
@ExtendWith(StackExtension.class)
class OfferIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    private static JsonNode asStaff(JsonNode lead) {
        return Api.as(People.EVA).get(Leads.path(lead)).ok();
    }

    private static void await(JsonNode lead, String status) throws InterruptedException {
        var until = Instant.now().plus(SOON);
        while (!asStaff(lead).path("status").asText().equals(status)
                && Instant.now().isBefore(until)) {
            Thread.sleep(250);
        }
        assertThat(asStaff(lead).path("status").asText()).isEqualTo(status);
    }

    @Test
    void onlyTheOneItIsOfferedToSeesItAndMasked() {
        var lead = Offers.offered(null, "summit");
        assertThat(lead.path("status").asText()).isEqualTo("OFFERED");
        var seen = Api.as(People.DANA).get(Leads.path(lead)).answers(200);
        assertThat(seen.json().path("masked").asBoolean()).isTrue();
        assertThat(seen.body()).doesNotContain(Leads.CONTACT, Leads.COMPANY, Leads.EMAIL, Leads.POSTCODE);
        var listed = Api.as(People.DANA).get("/offers?limit=200");
        assertThat(listed.body()).contains(lead.path("id").asText()).doesNotContain(Leads.CONTACT, Leads.COMPANY);
        Api.as(People.MARK).get(Leads.path(lead)).refuses(404, "NOT_FOUND");
        Api.as(People.MARK).post(Leads.path(lead) + "/claim").refuses(404, "NOT_FOUND");
        Api.as(People.MARK).get(Offers.path(lead, "summit")).refuses(404, "NOT_FOUND");
        assertThat(Api.as(People.MARK).get("/offers?limit=200").body())
                .doesNotContain(lead.path("id").asText());
        assertThat(Api.as(People.MARK).get("/leads?scope=AVAILABLE&limit=200").body())
                .doesNotContain(lead.path("id").asText());
    }

    @Test
    void theFirstOfSeveralToAcceptHasItAndMayRepeat() {
        var lead = Offers.offered(null, "summit", "ridge");
        var ours = Offers.path(lead, "summit") + "/acceptance";
        var accepted = Api.as(People.DANA).post(ours).answers(200);
        assertThat(accepted.text("email")).isEqualTo(Leads.EMAIL);
        Api.as(People.JONAS).post(ours).answers(200);
        Api.as(People.MARK).post(Offers.path(lead, "ridge") + "/acceptance").refuses(409, "LEAD_TAKEN");
        Api.as(People.MARK).post(Leads.path(lead) + "/claim").refuses(409, "LEAD_TAKEN");
        assertThat(Rows.count(
                        "SELECT COUNT(*) FROM claims WHERE lead_id = ?",
                        lead.path("id").asText()))
                .isEqualTo(1);
    }

    @Test
    void whoDeclinesIsNotAskedAgain() throws InterruptedException {
        var lead = Offers.offered(null, "summit");
        var offer = Offers.path(lead, "summit");
        Api.as(People.DANA).post(offer + "/decline", Map.of("contacted", false)).refuses(422, "OFFER_REASON_REQUIRED");
        var declined = Api.as(People.DANA)
                .post(offer + "/decline", Offers.decline("TOO_FAR"))
                .answers(200);
        assertThat(declined.text("state")).isEqualTo("DECLINED");
        Api.as(People.DANA).post(offer + "/acceptance").refuses(409, "OFFER_OVER");
        Api.as(People.DANA).post(offer + "/decline", Offers.decline("TOO_FAR")).refuses(409, "OFFER_OVER");
        // without rules the next one to be asked is everybody
        await(lead, "POOLED");
        var now = asStaff(lead);
        offer(now, "summit").refuses(422, "OFFER_PARTNER_EXCLUDED");
        offer(now, "ridge").answers(200);
    }

    @Test
    void anOfferEndsAtItsDeadlineWithinAMinute() throws InterruptedException {
        var lead = Offers.offered(60, "summit");
        Offers.letPass(lead);
        Api.as(People.DANA).post(Leads.path(lead) + "/claim").refuses(404, "NOT_FOUND");
        await(lead, "POOLED");
        Api.as(People.DANA).post(Offers.path(lead, "summit") + "/acceptance").refuses(409, "OFFER_EXPIRED");
        assertThat(Api.as(People.EVA).get(Leads.path(lead) + "/timeline").items())
                .extracting(entry -> entry.path("type").asText())
                .containsExactly("lead.pooled", "lead.offer-expired", "lead.offered", "lead.received");
    }

    @Test
    void aReminderIsSentOnce() throws InterruptedException {
        var lead = Offers.offered(60, "summit");
        Rows.update(
                "UPDATE offers SET remind_at = UTC_TIMESTAMP(6) WHERE lead_id = ?",
                lead.path("id").asText());
        var reminded = "SELECT COUNT(*) FROM audit_events WHERE subject_id = ? AND type = 'lead.offer-reminded'";
        var until = Instant.now().plus(SOON);
        while (Rows.count(reminded, lead.path("id").asText()) == 0
                && Instant.now().isBefore(until)) {
            Thread.sleep(250);
        }
        Thread.sleep(6000);
        assertThat(Rows.count(reminded, lead.path("id").asText())).isEqualTo(1);
    }

    @Test
    void staffTakesAnOfferedLeadBack() {
        var lead = Offers.offered(null, "summit");
        Api.as(People.EVA)
                .ifVersion(Leads.version(lead))
                .delete(Leads.path(lead) + "/assignment")
                .answers(200);
        Api.as(People.DANA).get(Leads.path(lead)).refuses(404, "NOT_FOUND");
        Api.as(People.DANA).post(Offers.path(lead, "summit") + "/acceptance").refuses(409, "OFFER_OVER");
    }

    @Test
    void offersThatCannotBeMadeAreRefused() {
        var lead = Leads.registered();
        offer(lead).refuses(422, "OFFER_TO_NOBODY").at("/organizationIds");
        offer(lead, "steelworks").refuses(422, "OFFER_PARTNER_BLOCKED").at("/organizationIds");
        offer(lead, "nordtool").refuses(422, "OFFER_PARTNER_BLOCKED");
        offer(lead, "aurora").refuses(422, "OFFER_PARTNER_BLOCKED");
        for (var minutes : List.of(0, 100_000)) {
            Api.as(People.EVA)
                    .ifVersion(Leads.version(lead))
                    .post(
                            Leads.path(lead) + "/offers",
                            Map.of("organizationIds", Offers.ids("summit"), "minutes", minutes))
                    .refuses(422, "OFFER_MINUTES_OUT_OF_RANGE");
        }
        var ridge = DemoWorld.company("ridge").id().toString();
        Rows.update("UPDATE organizations SET active = FALSE WHERE id = ?", ridge);
        try {
            offer(lead, "ridge").refuses(422, "OFFER_PARTNER_BLOCKED");
        } finally {
            Rows.update("UPDATE organizations SET active = TRUE WHERE id = ?", ridge);
        }
    }

    private static Reply offer(JsonNode lead, String... companies) {
        return Api.as(People.EVA)
                .ifVersion(Leads.version(lead))
                .post(Leads.path(lead) + "/offers", Map.of("organizationIds", Offers.ids(companies)));
    }
}
