package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.stack.demo.DemoWorld;
import org.tandem.system.Api;
import org.tandem.system.Eventually;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Receiver;
import org.tandem.system.Rows;
import org.tandem.system.StackExtension;
import org.tandem.system.Webhooks;

/** A firm's other program is told what happens, can tell that it is us, and misses nothing. */
@ExtendWith(StackExtension.class)
class WebhookIT {
    private static final Duration SOON = Duration.ofSeconds(15);
    private final Api greta = Api.as(People.GRETA);
    private Receiver receiver;

    @BeforeEach
    void open() {
        Webhooks.removeAll();
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        Webhooks.removeAll();
        receiver.close();
    }

    private static String id(JsonNode record) {
        return record.path("id").asText();
    }

    private JsonNode log(JsonNode webhook) {
        return greta.get(Webhooks.path(webhook) + "/deliveries").ok().path("items");
    }

    @Test
    void aClaimArrivesSignedOnceAndWithoutTheCustomer() {
        var webhook = Webhooks.registered(receiver.url(), "lead.claimed");
        var lead = Leads.claimedBy(People.DANA);
        var message = receiver.next(SOON);
        assertThat(message.path("type").asText()).isEqualTo("lead.claimed");
        assertThat(Instant.parse(message.path("timestamp").asText())).isBefore(Instant.now());
        assertThat(message.path("data").path("id").asText()).isEqualTo(id(lead));
        assertThat(message.toString()).doesNotContain(Leads.COMPANY, Leads.CONTACT, Leads.EMAIL, Leads.DOMAIN);
        receiver.last().assertSignedBy(webhook.path("secret").asText());
        Eventually.holds(
                SOON,
                () -> "DELIVERED".equals(log(webhook).path(0).path("state").asText()));
        assertThat(log(webhook)).hasSize(1);
        assertThat(receiver.count()).isOne();
    }

    @Test
    void theSecretIsShownOnceAndKeptEncrypted() {
        var key = UUID.randomUUID().toString();
        var wanted = Webhooks.request(receiver.url(), "lead.*");
        var first = greta.once(key).post("/webhooks", wanted).answers(201).json();
        var secret = first.path("secret").asText();
        assertThat(secret).startsWith("whsec_");
        var again = greta.once(key).post("/webhooks", wanted).answers(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(id(again.json())).isEqualTo(id(first));
        assertThat(again.body()).doesNotContain(secret);
        assertThat(greta.get(Webhooks.path(first)).body()).doesNotContain(secret);
        assertThat(greta.get("/webhooks").body()).doesNotContain(secret);
        var kept = "SELECT CONCAT(w.secret, COALESCE(k.body, '')) FROM webhooks w LEFT JOIN idempotency_keys k"
                + " ON k.tenant_id = w.tenant_id AND k.idempotency_key = ? WHERE w.id = ?";
        assertThat(Rows.text(kept, key, UUID.fromString(id(first))))
                .isNotBlank()
                .doesNotContain(secret.substring(6));
    }

    @Test
    void whileTheReceiverChangesOverBothSecretsSign() {
        var webhook = Webhooks.registered(receiver.url(), "lead.claimed");
        var renewed = greta.ifVersion(webhook.path("version").asLong())
                .post(Webhooks.path(webhook) + "/secrets")
                .answers(201)
                .json();
        Leads.claimedBy(People.DANA);
        receiver.next(SOON);
        receiver.last().assertSignedBy(webhook.path("secret").asText());
        receiver.last().assertSignedBy(renewed.path("secret").asText());
    }

    @Test
    void whatWasRefusedComesAgainAndWhatWasTakenComesOnDemand() {
        receiver.answer(503);
        var webhook = Webhooks.registered(receiver.url(), "lead.claimed");
        var lead = Leads.claimedBy(People.DANA);
        receiver.next(SOON);
        var first = receiver.last().header("webhook-id");
        receiver.answer(200);
        assertThat(receiver.next(SOON).path("data").path("id").asText()).isEqualTo(id(lead));
        assertThat(receiver.last().header("webhook-id")).isEqualTo(first);
        Eventually.holds(
                SOON,
                () -> "DELIVERED".equals(log(webhook).path(0).path("state").asText()));
        assertThat(log(webhook).path(0).path("attempts").asInt()).isEqualTo(2);
        greta.post(Webhooks.path(webhook) + "/deliveries/" + first + "/replays").answers(202);
        receiver.next(SOON);
        assertThat(receiver.last().header("webhook-id")).isEqualTo(first);
    }

    @Test
    void oneThatNeverAnswersHoldsUpNobody() {
        try (var silent = Receiver.silent()) {
            var dead = Webhooks.registered(silent.url(), "lead.*");
            var alive = Webhooks.registered(receiver.url(), "lead.claimed");
            for (var claim = 0; claim < 5; claim++) {
                Leads.claimedBy(People.DANA);
            }
            for (var claim = 0; claim < 5; claim++) {
                receiver.next(SOON);
            }
            assertThat(log(alive)).hasSize(5);
            Eventually.holds(
                    Duration.ofSeconds(30),
                    () -> greta.get(Webhooks.path(dead) + "/deliveries?state=WAITING")
                            .body()
                            .contains("TIMED_OUT"));
            assertThat(greta.get(Webhooks.path(dead)).text("failingSince")).isNotNull();
        }
    }

    @Test
    void aPausedOneIsToldNothing() {
        var webhook = Webhooks.registered(receiver.url(), "lead.claimed");
        greta.ifVersion(webhook.path("version").asLong())
                .put(Webhooks.path(webhook), Webhooks.change(receiver.url(), false, "lead.claimed"))
                .ok();
        var other = Webhooks.registered(receiver.url() + "other", "lead.claimed");
        Leads.claimedBy(People.DANA);
        receiver.next(SOON);
        Eventually.holds(SOON, () -> log(other).size() == 1);
        assertThat(log(webhook)).isEmpty();
        greta.post(Webhooks.path(webhook) + "/deliveries/" + UUID.randomUUID() + "/replays")
                .refuses(404, "NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080/, WEBHOOK_URL_NOT_HTTPS",
        "http://hooks.aurora.example/, WEBHOOK_URL_NOT_HTTPS",
        "https://127.0.0.1/, WEBHOOK_URL_NOT_PUBLIC",
        "https://[::1]/, WEBHOOK_URL_NOT_PUBLIC",
        "https://169.254.169.254/latest/meta-data, WEBHOOK_URL_NOT_PUBLIC",
        "https://localhost/, WEBHOOK_URL_NOT_PUBLIC",
        "https://a:b@hooks.aurora.example/, URL_INVALID"
    })
    void aTargetInsideIsRefused(String url, String code) {
        greta.post("/webhooks", Webhooks.request(url, "lead.*")).refuses(422, code);
        assertThat(greta.get("/webhooks").items()).isEmpty();
    }

    @Test
    void anEventThatDoesNotExistIsRefused() {
        greta.post("/webhooks", Webhooks.request(receiver.url(), "lead.eaten")).refuses(422, "WEBHOOK_EVENT_UNKNOWN");
        greta.post("/webhooks", Webhooks.request(receiver.url())).refuses(422, "REQUIRED");
    }

    @Test
    void oneMoreThanTwentyIsRefused() {
        for (var one = 0; one < 20; one++) {
            Webhooks.registered("https://hooks.aurora.example/" + one, "lead-import.uploaded");
        }
        greta.post("/webhooks", Webhooks.request(receiver.url(), "lead.*")).refuses(422, "WEBHOOK_LIMIT_REACHED");
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        var webhook = Webhooks.registered(receiver.url(), "lead.*");
        var change = Webhooks.change(receiver.url(), true, "lead.lost");
        greta.put(Webhooks.path(webhook), change).refuses(428, "PRECONDITION_REQUIRED");
        greta.ifVersion(99).put(Webhooks.path(webhook), change).refuses(409, "STALE_VERSION");
    }

    @Test
    void everyEventMakesOneDeliveryPerWebhook() {
        var webhook = Webhooks.registered(receiver.url(), "lead.*");
        Leads.claimedBy(People.DANA);
        receiver.next(SOON);
        receiver.next(SOON);
        assertThat(Rows.count(
                        "SELECT COUNT(*) FROM webhook_deliveries WHERE tenant_id = ? AND webhook_id = ?",
                        DemoWorld.firm("aurora").id(),
                        UUID.fromString(id(webhook))))
                .isEqualTo(2);
    }
}
