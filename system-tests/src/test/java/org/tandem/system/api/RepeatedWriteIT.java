package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Api;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Rows;
import org.tandem.system.StackExtension;

/** Idempotency keys and versions: nobody's write is done twice, nobody's change is lost. */
@ExtendWith(StackExtension.class)
class RepeatedWriteIT {

    @Test
    void aRepeatedKeyGetsTheFirstAnswer() {
        var eva = Api.as(People.EVA).once(UUID.randomUUID().toString());
        var wanted = Leads.request();
        var first = eva.post("/leads", wanted).answers(201);
        var second = eva.post("/leads", wanted).answers(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .isNotBlank();
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(Rows.count("SELECT COUNT(*) FROM leads WHERE external_id = ?", wanted.get("externalId")))
                .isOne();
    }

    @Test
    void aKeyCannotBeUsedForAnotherRequest() {
        var eva = Api.as(People.EVA).once(UUID.randomUUID().toString());
        eva.post("/leads", Leads.request()).answers(201);
        eva.post("/leads", Leads.request()).refuses(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void aRefusalIsRepeatedToo() {
        var lead = Leads.claimedBy(People.DANA);
        var mark = Api.as(People.MARK).once(UUID.randomUUID().toString());
        mark.post(Leads.path(lead) + "/claim").refuses(409, "LEAD_TAKEN");
        Api.as(People.DANA)
                .ifVersion(Leads.version(lead))
                .post(Leads.path(lead) + "/release")
                .answers(200);
        assertThat(mark.post(Leads.path(lead) + "/claim").status()).isEqualTo(409);
    }

    @Test
    void twoPeopleMayUseTheSameKey() {
        var key = UUID.randomUUID().toString();
        var lead = Leads.registered();
        Api.as(People.DANA).once(key).post(Leads.path(lead) + "/claim").answers(200);
        Api.as(People.MARK).once(key).post(Leads.path(lead) + "/claim").refuses(409, "LEAD_TAKEN");
    }

    @Test
    void ofEqualWritesAtTheSameTimeOneIsDone() {
        var eva = Api.as(People.EVA).once(UUID.randomUUID().toString());
        var wanted = Leads.request();
        var bodies = IntStream.range(0, 8)
                .parallel()
                .mapToObj(attempt -> eva.post("/leads", wanted).answers(201).body())
                .distinct()
                .toList();
        assertThat(bodies).hasSize(1);
        assertThat(Rows.count("SELECT COUNT(*) FROM leads WHERE external_id = ?", wanted.get("externalId")))
                .isOne();
    }

    @Test
    void anUnreadableKeyIsRefused() {
        Api.as(People.EVA).once("two words").post("/leads", Leads.request()).refuses(400, "INVALID_PARAMETER");
        Api.as(People.EVA).once("x".repeat(101)).post("/leads", Leads.request()).refuses(400, "INVALID_PARAMETER");
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        var lead = Leads.claimedBy(People.DANA);
        var move = Leads.path(lead) + "/transitions";
        var working = Map.of("to", "WORKING");
        Api.as(People.DANA).post(move, working).refuses(428, "PRECONDITION_REQUIRED");
        Api.as(People.DANA).with("If-Match", "*").post(move, working).refuses(428, "PRECONDITION_REQUIRED");
        Api.as(People.DANA).with("If-Match", "seven").post(move, working).refuses(400, "INVALID_PARAMETER");
        Api.as(People.DANA)
                .ifVersion(Leads.version(lead) + 1)
                .post(move, working)
                .refuses(409, "STALE_VERSION");
        Api.as(People.DANA).ifVersion(Leads.version(lead)).post(move, working).answers(200);
        Api.as(People.JONAS)
                .ifVersion(Leads.version(lead))
                .post(move, Map.of("to", "QUALIFIED"))
                .refuses(409, "STALE_VERSION");
    }

    @Test
    void readingGivesTheVersionToSend() {
        var lead = Leads.claimedBy(People.DANA);
        var read = Api.as(People.DANA).get(Leads.path(lead));
        Api.as(People.DANA)
                .with("If-Match", read.header("ETag"))
                .post(Leads.path(lead) + "/release")
                .answers(200);
    }
}
