package org.tandem.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.shared.Conflict;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.webhook.DeliveryFailure;
import org.tandem.webhook.DeliveryOutcome;
import org.tandem.webhook.DeliveryState;
import org.tandem.webhook.Dispatch;
import org.tandem.webhook.RegisterWebhook;
import org.tandem.webhook.WebhookDeliveryService;
import org.tandem.webhook.WebhookDispatcher;
import org.tandem.webhook.WebhookService;
import org.tandem.webhook.WebhookState;
import org.tandem.webhook.WebhookView;

/** What programs are told by webhook. */
abstract class WebhookCases extends TellingCases {
    @EJB
    private WebhookService webhooks;

    @EJB
    private WebhookDeliveryService deliveries;

    @EJB
    private WebhookDispatcher dispatcher;

    private WebhookView registered(String... topics) {
        return admin.call(
                        TestWorld.AURORA_ADMIN,
                        () -> webhooks.register(new RegisterWebhook(
                                "CRM " + UUID.randomUUID(), "https://hooks.aurora.example/tandem", List.of(topics))))
                .webhook();
    }

    private void remove(WebhookView webhook) {
        admin.call(
                TestWorld.AURORA_ADMIN,
                () -> webhooks.remove(
                        webhook.id(), webhooks.require(webhook.id()).version()));
    }

    private List<Dispatch> taken(WebhookView webhook, DeliveryOutcome outcome) {
        var taken = new ArrayList<Dispatch>();
        tenantWork.runFor(TestWorld.AURORA, () -> {
            for (var next = dispatcher.take(webhook.id()); next.isPresent(); next = dispatcher.take(webhook.id())) {
                taken.add(next.get());
                dispatcher.note(next.get(), outcome);
            }
        });
        return taken;
    }

    @Test
    void anEventIsDeliveredOncePerWebhookThatWantsIt() {
        var all = registered("lead.*");
        var one = registered("lead.assigned");
        var none = registered("lead-import.*");
        given("Amtsgericht Kiel", TestWorld.SUMMIT_SALES);
        relayAll();
        var good = new DeliveryOutcome(200, null, 12, "");
        assertThat(taken(all, good))
                .hasSize(2)
                .allSatisfy(sent ->
                        assertThat(sent.body()).contains("\"subject\":\"lead\"").doesNotContain("Amtsgericht"));
        assertThat(taken(one, good)).hasSize(1);
        assertThat(taken(none, good)).isEmpty();
        assertThat(taken(all, good)).isEmpty();
        assertThat(log(all, DeliveryState.DELIVERED)).isEqualTo(2);
        for (var webhook : List.of(all, one, none)) {
            remove(webhook);
        }
    }

    @Test
    void whatHappenedBeforeItsRegistrationIsNotTold() {
        var lead = manager.call(TestWorld.CHANNEL_MANAGER, () -> leads.register(LeadCases.report("Hafenamt Kiel")));
        var late = registered("lead.*");
        relayAll();
        var good = new DeliveryOutcome(200, null, 12, "");
        assertThat(taken(late, good)).isEmpty();
        manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> steering.assign(
                        lead.id(),
                        lead.version(),
                        TestWorld.SUMMIT_SALES.organizationId(),
                        TestWorld.SUMMIT_SALES.personId()));
        relayAll();
        assertThat(taken(late, good)).hasSize(1);
        remove(late);
    }

    private int log(WebhookView webhook, DeliveryState state) {
        return admin.call(TestWorld.AURORA_ADMIN, () -> deliveries.list(webhook.id(), state, null, 50))
                .count();
    }

    @Test
    void whatIsRefusedWaitsAndIsSentAgainOnDemand() {
        var webhook = registered("lead.assigned");
        given("Landgericht Kiel", TestWorld.SUMMIT_SALES);
        var refused = new DeliveryOutcome(500, DeliveryFailure.REFUSED, 12, "no");
        var sent = taken(webhook, refused).get(0);
        assertThat(log(webhook, DeliveryState.WAITING)).isOne();
        assertThat(admin.call(TestWorld.AURORA_ADMIN, () -> webhooks.require(webhook.id()))
                        .failingSince())
                .isNotNull();
        assertThatThrownBy(
                        () -> admin.call(TestWorld.AURORA_ADMIN, () -> deliveries.replay(webhook.id(), sent.eventId())))
                .isInstanceOf(RuleViolation.class);
        tenantWork.runFor(TestWorld.AURORA, () -> dispatcher.note(sent, new DeliveryOutcome(204, null, 9, "")));
        assertThat(log(webhook, DeliveryState.DELIVERED)).isOne();
        var replayed = admin.call(TestWorld.AURORA_ADMIN, () -> deliveries.replay(webhook.id(), sent.eventId()));
        assertThat(replayed.replays()).isOne();
        assertThat(taken(webhook, new DeliveryOutcome(200, null, 9, "")))
                .singleElement()
                .satisfies(again -> assertThat(again.id()).isEqualTo(sent.id()));
        remove(webhook);
    }

    @Test
    void afterThreeDaysOfFailingItIsDisabledAndTheAdministratorTold() throws SQLException {
        var webhook = registered("lead.assigned");
        given("Sozialgericht Kiel", TestWorld.SUMMIT_SALES);
        update("UPDATE webhooks SET failing_since = NOW(6) - INTERVAL 73 HOUR WHERE id = '" + webhook.id() + "'");
        taken(webhook, new DeliveryOutcome(null, DeliveryFailure.TIMED_OUT, 10_000, null));
        assertThat(admin.call(TestWorld.AURORA_ADMIN, () -> webhooks.require(webhook.id()))
                        .state())
                .isEqualTo(WebhookState.DISABLED);
        relayAll();
        assertThat(takenMails())
                .filteredOn(mail -> mail.address().equals(TestWorld.AURORA_ADMIN.email()))
                .hasSize(1);
        remove(webhook);
    }

    @Test
    void whoSaysThatItIsGoneIsDisabledAtOnce() {
        var webhook = registered("lead.assigned");
        given("Arbeitsgericht Kiel", TestWorld.SUMMIT_SALES);
        taken(webhook, new DeliveryOutcome(410, DeliveryFailure.REFUSED, 3, "gone"));
        assertThat(admin.call(TestWorld.AURORA_ADMIN, () -> webhooks.require(webhook.id()))
                        .state())
                .isEqualTo(WebhookState.DISABLED);
        remove(webhook);
    }

    @Test
    void noOtherFirmAndNoPartnerSeesAWebhook() {
        var webhook = registered("lead.*");
        for (var stranger : List.of(TestWorld.BOREALIS_ADMIN, TestWorld.SUMMIT_ADMIN)) {
            assertThatThrownBy(() -> admin.call(stranger, () -> webhooks.require(webhook.id())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> admin.call(stranger, () -> deliveries.list(webhook.id(), null, null, 50)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> admin.call(stranger, () -> webhooks.remove(webhook.id(), webhook.version())))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(admin.call(TestWorld.BOREALIS_ADMIN, () -> webhooks.list())).isEmpty();
        assertThatThrownBy(() -> admin.call(
                        TestWorld.AURORA_ADMIN, () -> webhooks.renewSecret(webhook.id(), webhook.version() + 1)))
                .isInstanceOf(Conflict.class);
        remove(webhook);
    }

    @Test
    void twoSecretsSignForADayAndNoneStandsInTheDatabase() throws SQLException {
        var webhook = registered("lead.assigned");
        var renewed = admin.call(TestWorld.AURORA_ADMIN, () -> webhooks.renewSecret(webhook.id(), webhook.version()));
        given("Verwaltungsgericht Kiel", TestWorld.SUMMIT_SALES);
        var sent = taken(webhook, new DeliveryOutcome(200, null, 9, "")).get(0);
        assertThat(sent.secrets()).hasSize(2).first().isEqualTo(renewed.secret());
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT CONCAT(secret, former_secret) FROM webhooks WHERE id = '" + webhook.id()
                                + "'")) {
            rows.next();
            assertThat(rows.getString(1))
                    .doesNotContain("whsec", renewed.secret().text().substring(6));
        }
        remove(webhook);
    }
}
