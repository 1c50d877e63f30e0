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
import org.tandem.system.People;
import org.tandem.system.Registrations;
import org.tandem.system.Reply;
import org.tandem.system.Rows;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;

/** A partner reports a deal of its own and gets exclusivity, or is told why not. */
@ExtendWith(StackExtension.class)
class RegistrationIT {
    private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");

    private static Reply change(String by, JsonNode registration, Map<String, Object> deal) {
        return Api.as(by)
                .ifVersion(Registrations.version(registration))
                .send("PUT", Registrations.path(registration), Json.write(deal));
    }

    private static Reply check(String by, String company) {
        return Api.as(by).post("/account-checks", Map.of("company", company, "country", "NL"));
    }

    @Test
    void aDealIsDraftedSubmittedApprovedAndProtected() {
        var company = Registrations.newCompany();
        assertThat(check(People.DANA, company).answers(200).text("state")).isEqualTo("FREE");
        var draft = Registrations.draft(People.DANA, Map.of("company", company));
        assertThat(draft.path("reference").asText()).matches("R-\\d{4}-\\d{6}");
        Api.as(People.EVA).get(Registrations.path(draft)).refuses(404, "NOT_FOUND");
        var complete =
                change(People.DANA, draft, Registrations.request(company)).ok();
        assertThat(Api.as(People.DANA)
                        .get(Registrations.path(draft) + "/approvers")
                        .items()
                        .get(0)
                        .path("approver")
                        .path("role")
                        .asText())
                .isEqualTo("channel-manager");
        var submitted = Api.as(People.JONAS)
                .ifVersion(Registrations.version(complete))
                .post(Registrations.path(draft) + "/submissions")
                .ok();
        assertThat(submitted.path("status").asText()).isEqualTo("SUBMITTED");
        var approved = Registrations.decide(People.EVA, submitted, APPROVE).ok();
        assertThat(approved.path("status").asText()).isEqualTo("APPROVED");
        assertThat(approved.path("daysLeft").asInt()).isEqualTo(120);
        var answer = check(People.MARK, company).answers(200);
        assertThat(answer.text("state")).isEqualTo("PROTECTED");
        assertThat(answer.text("until"))
                .isEqualTo(approved.path("approvedUntil").asText());
        assertThat(answer.body()).doesNotContain("Summit", "Dana");
        assertThat(check(People.JONAS, company).text("state")).isEqualTo("YOURS");
        assertThat(Rows.count("SELECT COUNT(*) FROM audit_events WHERE type = 'account.checked'"))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void whatIsMissingIsNamedWhenItIsSubmitted() {
        var draft = Registrations.draft(People.DANA, Map.of("company", Registrations.newCompany()));
        Api.as(People.DANA)
                .ifVersion(Registrations.version(draft))
                .post(Registrations.path(draft) + "/submissions")
                .refuses(422, "REQUIRED")
                .at("/need")
                .at("/categories")
                .at("/evidence");
    }

    @Test
    void aFieldThatItsStateKeepsClosedIsRefusedAtTheField() {
        var company = Registrations.newCompany();
        var submitted = Registrations.submitted(People.DANA, Registrations.request(company));
        change(People.DANA, submitted, Registrations.requestWith(company, "categories", List.of("service", "parts")))
                .refuses(422, "REGISTRATION_FIELD_CLOSED")
                .at("/categories");
        var better = change(People.DANA, submitted, Registrations.requestWith(company, "evidence", "Signed letter"));
        assertThat(better.answers(200).text("evidence")).isEqualTo("Signed letter");
    }

    @Test
    void aReturnedOneOpensWhatItWasReturnedFor() {
        var company = Registrations.newCompany();
        var submitted = Registrations.submitted(People.DANA, Registrations.request(company));
        var returned = Registrations.decide(
                        People.EVA,
                        submitted,
                        Map.of("decision", "RETURN", "fields", List.of("amount"), "note", "Really so much?"))
                .ok();
        assertThat(returned.path("status").asText()).isEqualTo("RETURNED");
        var corrected = change(People.DANA, returned, Registrations.requestWith(company, "amount", 4000))
                .ok();
        var again = Api.as(People.DANA)
                .ifVersion(Registrations.version(corrected))
                .post(Registrations.path(corrected) + "/submissions")
                .ok();
        assertThat(again.path("status").asText()).isEqualTo("IN_REVIEW");
        assertThat(again.path("submittedAt").asText())
                .isEqualTo(submitted.path("submittedAt").asText());
        assertThat(Api.as(People.DANA)
                        .get(Registrations.path(again) + "/timeline")
                        .body())
                .contains("Really so much?");
    }

    @Test
    void aDecisionOnAnOldVersionIsAConflictAndARepeatedOneIsAnsweredAgain() {
        var submitted = Registrations.submitted(People.DANA);
        var path = Registrations.path(submitted) + "/decisions";
        var eva = Api.as(People.EVA).ifVersion(Registrations.version(submitted));
        var once = eva.once(UUID.randomUUID().toString());
        var first = once.post(path, APPROVE).answers(200);
        assertThat(once.post(path, APPROVE).answers(200).body()).isEqualTo(first.body());
        eva.post(path, APPROVE).refuses(409, "STALE_VERSION");
        Api.as(People.EVA).post(path, APPROVE).refuses(428, "PRECONDITION_REQUIRED");
    }

    @Test
    void aDecisionSaysNothingThatWouldBeDropped() {
        var submitted = Registrations.submitted(People.DANA);
        Registrations.decide(People.EVA, submitted, Map.of("decision", "APPROVE", "reason", "OTHER"))
                .refuses(400, "UNKNOWN_FIELD");
        Registrations.decide(People.EVA, submitted, Map.of("decision", "REJECT", "reason", "CONFLICT"))
                .refuses(422, "REGISTRATION_REASON_REQUIRED");
        Registrations.decide(
                        People.EVA, submitted, Map.of("decision", "RETURN", "fields", List.of("price"), "note", "x"))
                .refuses(422, "VALUE_UNKNOWN");
        Registrations.decide(People.EVA, submitted, Map.of("decision", "APPROVE", "days", 366))
                .refuses(422, "OUT_OF_RANGE");
    }

    @Test
    void aLargeDealIsApprovedByOneAfterTheOther() {
        var company = Registrations.newCompany();
        var submitted = Registrations.submitted(People.DANA, Registrations.requestWith(company, "amount", 250000));
        Registrations.decide(People.FELIX, submitted, APPROVE).refuses(422, "REGISTRATION_NOT_YOURS_TO_DECIDE");
        var half = Registrations.decide(People.EVA, submitted, APPROVE).ok();
        assertThat(half.path("status").asText()).isEqualTo("IN_REVIEW");
        assertThat(Api.as(People.FELIX)
                        .get("/registrations?view=WAITING_FOR_ME&limit=200")
                        .items())
                .extracting(row -> row.path("company").asText())
                .contains(company);
        assertThat(Registrations.decide(People.FELIX, half, APPROVE)
                        .ok()
                        .path("status")
                        .asText())
                .isEqualTo("APPROVED");
        Api.as(People.FELIX)
                .get(Registrations.path(Registrations.submitted(People.DANA)))
                .refuses(404, "NOT_FOUND");
    }

    @Test
    void twoPartnersWithOneDealAreAConflictOfWhichEachSeesItsOwnSide() {
        var company = Registrations.newCompany();
        var first = Registrations.submitted(People.DANA, Registrations.request(company));
        var second = Registrations.submitted(People.MARK, Registrations.requestWith(company, "subdivision", "NL-NH"));
        var path = "/registration-conflicts/" + Registrations.conflictOf(second);
        Registrations.decide(People.EVA, first, APPROVE).refuses(422, "REGISTRATION_CONFLICT_OPEN");
        Api.as(People.MARK)
                .post(path + "/statements", Map.of("text", "Ours since May"))
                .answers(201);
        var own = Api.as(People.MARK).get(path).answers(200);
        assertThat(own.body())
                .contains("Ours since May")
                .doesNotContain("Summit", "Dana", first.path("id").asText());
        Api.as(People.CLAIRE).get(path).refuses(404, "NOT_FOUND");
        var whole = Api.as(People.EVA).get(path).answers(200);
        assertThat(whole.body()).contains("Summit Bikes", "Ridge Outdoor", "Ours since May");
        var eva = Api.as(People.EVA).ifVersion(whole.json().path("version").asLong());
        var decision = Map.of("winner", "EARLIER", "reason", "FIRST_SUBMISSION");
        eva.post(path + "/decisions", decision).answers(200);
        eva.post(path + "/decisions", decision).refuses(409, "STALE_VERSION");
        assertThat(Api.as(People.MARK).get(Registrations.path(second)).text("closedReason"))
                .isEqualTo("CONFLICT");
        Registrations.decide(
                        People.EVA,
                        Api.as(People.EVA).get(Registrations.path(first)).json(),
                        APPROVE)
                .answers(200);
        assertThat(Api.as(People.MARK).get("/notifications").body()).doesNotContain("Dana", "Summit");
    }

    @Test
    void moreTimeIsGrantedOnce() {
        var asking = Registrations.askedForMoreTime(People.DANA, People.EVA);
        var longer = Api.as(People.EVA)
                .ifVersion(Registrations.version(asking))
                .post(Registrations.path(asking) + "/extensions/decisions", Map.of("granted", true, "days", 5))
                .ok();
        assertThat(longer.path("daysLeft").asInt()).isEqualTo(15);
        Api.as(People.DANA)
                .ifVersion(Registrations.version(longer))
                .post(Registrations.path(asking) + "/extensions", Map.of("note", "Even more"))
                .refuses(422, "REGISTRATION_EXTENSION_USED");
        assertThat(Api.as(People.DANA)
                        .get("/registrations?view=EXPIRING&limit=200")
                        .items())
                .extracting(row -> row.path("id").asText())
                .contains(asking.path("id").asText());
    }

    @Test
    void whoAsksTooOftenWhetherAnAccountIsFreeWaits() throws Exception {
        var claire = DemoWorld.company("velonord").id();
        check(People.CLAIRE, Registrations.newCompany()).answers(200);
        try (var connection = Stack.get().database();
                var update = connection.prepareStatement(
                        "UPDATE account_check_budgets SET used = ? WHERE organization_id = ?")) {
            update.setInt(1, 60);
            update.setObject(2, claire);
            update.executeUpdate();
            var refused = check(People.CLAIRE, Registrations.newCompany()).refuses(429, "ACCOUNT_CHECKS_USED_UP");
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 3600);
            update.setInt(1, 0);
            update.executeUpdate();
        }
    }

    @Test
    void aConditionThatCannotBeAskedIsRefusedWithItsPlace() {
        for (var wrong : List.of("deal.amuont > 1", "deal.amount > \"a\"", "deal.amount +")) {
            Api.as(People.EVA)
                    .post(
                            "/approval-rules",
                            Map.of("name", "Wrong", "expression", wrong, "mode", "AUTOMATIC", "steps", List.of()))
                    .at("/expression");
        }
        Api.as(People.EVA)
                .post("/approval-rules", Map.of("name", "x", "mode", "SEQUENTIAL", "steps", List.of()))
                .refuses(422, "APPROVAL_STEPS_REQUIRED");
    }
}
