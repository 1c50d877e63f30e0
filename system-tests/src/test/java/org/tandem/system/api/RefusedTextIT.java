package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.system.Api;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.StackExtension;

/** Values that are JSON but no lead. */
@ExtendWith(StackExtension.class)
class RefusedTextIT {

    @ParameterizedTest
    @ValueSource(strings = {"Evil\\r\\nBcc: all@example.org", "a\\nb", "a\\u0000b", "a\\u202Eb", "a\\ud800b"})
    void aNameIsOneLineOfOrdinaryCharacters(String name) {
        Api.as(People.EVA)
                .postText("/leads", "{\"contactName\": \"" + name + "\"}")
                .refuses(422, "FORBIDDEN_CHARACTER")
                .at("/contactName");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var lead = Leads.requestWith("email", "not an address");
        lead.put("country", "XX");
        lead.put("amount", -1);
        lead.put("title", "x".repeat(201));
        var refused = Api.as(People.EVA).post("/leads", lead).answers(422);
        assertThat(refused.json().path("errors"))
                .extracting(error -> error.path("field").asText())
                .contains("email", "country", "amount", "title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-0.01", "999999999999999999999999999999", "1e-30", "9223372036854775808.5"})
    void anAmountHasBounds(String amount) {
        var reply = Api.as(People.EVA).postText("/leads", "{\"company\": \"Velo AG\", \"amount\": " + amount + "}");
        assertThat(reply.status()).as(reply.body()).isIn(400, 422);
    }

    @Test
    void anExternalIdIsTakenOnce() {
        var lead = Leads.request();
        Api.as(People.EVA).post("/leads", lead).answers(201);
        Api.as(People.EVA)
                .post("/leads", lead)
                .refuses(422, "LEAD_EXTERNAL_ID_TAKEN")
                .at("/externalId");
        Api.as(People.ANNA).post("/leads", lead).answers(201);
    }

    @Test
    void anUnknownCategoryIsRefused() {
        Api.as(People.EVA)
                .post("/leads", Leads.requestWith("category", "submarines"))
                .refuses(422, "LEAD_CATEGORY_UNKNOWN");
    }

    @Test
    void textIsKeptAsItWasWritten() {
        var need = "<b>\"'&{{7*7}}#{1+1}${7*7}%252e \\u0025 \uD83D\uDEB2";
        var lead = Leads.registered(People.EVA, Leads.requestWith("need", need));
        assertThat(Api.as(People.EVA).get(Leads.path(lead)).text("need")).isEqualTo(need);
    }

    @Test
    void anActivityNeedsAKindAndAText() {
        var lead = Leads.claimedBy(People.DANA);
        var path = Leads.path(lead) + "/activities";
        Api.as(People.DANA).post(path, Map.of("kind", "CALL")).refuses(422, "REQUIRED");
        Api.as(People.DANA).post(path, Map.of("text", "hello")).refuses(422, "REQUIRED");
        Api.as(People.DANA)
                .post(path, Map.of("kind", "CALL", "text", "x".repeat(4001)))
                .refuses(422, "TOO_LONG");
        Api.as(People.DANA)
                .post(path, Map.of("kind", "CALL", "text", "x", "minutes", -5))
                .refuses(422, "OUT_OF_RANGE");
    }

    @Test
    void theReadersLanguageIsAnswered() {
        var german = Api.as(People.EVA).with("Accept-Language", "de").post("/leads", Map.of());
        var english = Api.as(People.EVA).with("Accept-Language", "en").post("/leads", Map.of());
        assertThat(german.text("code")).isEqualTo(english.text("code"));
        assertThat(german.text("detail")).isNotEqualTo(english.text("detail"));
    }
}
