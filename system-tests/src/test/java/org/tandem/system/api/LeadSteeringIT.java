package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.stack.demo.DemoWorld;
import org.tandem.system.Api;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Reply;
import org.tandem.system.StackExtension;

/** What the firm's channel manager does with leads, whoever has them. */
@ExtendWith(StackExtension.class)
class LeadSteeringIT {
    private static final String RIDGE = DemoWorld.company("ridge").id().toString();

    @Test
    void aLeadIsAssignedOverTheHeadOfItsOwner() {
        var lead = Leads.claimedBy(People.DANA);
        assertThat(assign(lead, Map.of("organizationId", RIDGE)).answers(200).text("ownerOrganizationName"))
                .isEqualTo("Ridge Outdoor");
        assertThat(Api.as(People.MARK).get(Leads.path(lead)).text("email")).isEqualTo(Leads.EMAIL);
        Api.as(People.DANA).get(Leads.path(lead)).refuses(404, "NOT_FOUND");
    }

    @Test
    void aLeadIsAssignedToOneOfThePartnersPeople() {
        var mark = Api.as(People.MARK).get("/me").text("personId");
        var lead = Leads.registered();
        assertThat(assign(lead, Map.of("organizationId", RIDGE, "personId", mark))
                        .text("ownerPersonName"))
                .isEqualTo("Mark de Vries");
    }

    @Test
    void aSupplierCannotBeGivenALead() {
        var supplier = DemoWorld.company("steelworks").id().toString();
        assign(Leads.registered(), Map.of("organizationId", supplier)).refuses(422, "LEAD_OWNER_CANNOT_SELL");
    }

    @Test
    void aPartnerOfAnotherFirmIsNoPartner() {
        var nordtool = DemoWorld.company("nordtool").id().toString();
        assign(Leads.registered(), Map.of("organizationId", nordtool)).refuses(422, "LEAD_OWNER_CANNOT_SELL");
    }

    @Test
    void aPersonOfAnotherCompanyCannotBeNamed() {
        var dana = Api.as(People.DANA).get("/me").text("personId");
        assign(Leads.registered(), Map.of("organizationId", RIDGE, "personId", dana))
                .refuses(422, "LEAD_OWNER_PERSON_ELSEWHERE");
    }

    @Test
    void aRetractedLeadIsSeenByTheFirmAlone() {
        var lead = Leads.claimedBy(People.DANA);
        var retracted = Api.as(People.EVA).ifVersion(Leads.version(lead)).delete(Leads.path(lead) + "/assignment");
        assertThat(retracted.answers(200).text("status")).isEqualTo("NEW");
        Api.as(People.DANA).get(Leads.path(lead)).refuses(404, "NOT_FOUND");
        Api.as(People.MARK).post(Leads.path(lead) + "/claim").refuses(404, "NOT_FOUND");
        assertThat(move(retracted.json(), Map.of("to", "POOLED"))
                        .ok()
                        .path("status")
                        .asText())
                .isEqualTo("POOLED");
        Api.as(People.MARK).post(Leads.path(lead) + "/claim").answers(200);
    }

    @Test
    void aRetiredLeadIsGoneForPartners() {
        var lead = Leads.registered();
        var retired = move(lead, Map.of("to", "RETIRED", "reason", "SPAM")).ok();
        assertThat(retired.path("closedReason").asText()).isEqualTo("SPAM");
        Api.as(People.DANA).post(Leads.path(lead) + "/claim").refuses(404, "NOT_FOUND");
    }

    @Test
    void theFirmSeesEveryStepAndWhoTookIt() {
        var lead = Leads.claimedBy(People.DANA);
        assign(lead, Map.of("organizationId", RIDGE)).answers(200);
        var timeline = Api.as(People.EVA).get(Leads.path(lead) + "/timeline").items();
        assertThat(timeline)
                .extracting(entry -> entry.path("type").asText())
                .containsExactly("lead.assigned", "lead.claimed", "lead.received");
        assertThat(timeline.get(1).path("personName").asText()).isEqualTo("Dana Hofmann");
    }

    @Test
    void aPartnerCannotSteer() {
        var lead = Leads.claimedBy(People.DANA);
        Api.as(People.PETRA)
                .ifVersion(Leads.version(lead))
                .post(Leads.path(lead) + "/assignment", Map.of("organizationId", RIDGE))
                .refuses(403, "FORBIDDEN");
        Api.as(People.PETRA)
                .ifVersion(Leads.version(lead))
                .post(Leads.path(lead) + "/transitions", Map.of("to", "RETIRED", "reason", "SPAM"))
                .refuses(403, "FORBIDDEN");
    }

    private static Reply assign(JsonNode lead, Map<String, String> wanted) {
        return Api.as(People.EVA).ifVersion(Leads.version(lead)).post(Leads.path(lead) + "/assignment", wanted);
    }

    private static Reply move(JsonNode lead, Map<String, String> wanted) {
        return Api.as(People.EVA).ifVersion(Leads.version(lead)).post(Leads.path(lead) + "/transitions", wanted);
    }
}
