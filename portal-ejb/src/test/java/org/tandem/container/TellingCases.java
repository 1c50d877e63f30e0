package org.tandem.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.lead.LeadSteering;
import org.tandem.notification.Delivery;
import org.tandem.notification.DigestPlanner;
import org.tandem.notification.Mail;
import org.tandem.notification.MailQueue;
import org.tandem.notification.NotificationKind;
import org.tandem.notification.NotificationPreferenceService;
import org.tandem.notification.NotificationService;
import org.tandem.notification.OutboxRelay;
import org.tandem.shared.Conflict;
import org.tandem.shared.Ids;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.Identity;
import org.tandem.tenancy.TenantWork;
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

/** Who is told what: people by notification and mail, programs by webhook. */
abstract class TellingCases extends OpportunityCases {
    @EJB
    private AsTenantAdmin admin;

    @EJB
    private LeadSteering steering;

    @EJB
    private OutboxRelay relay;

    @EJB
    private NotificationService notifications;

    @EJB
    private NotificationPreferenceService preferences;

    @EJB
    private MailQueue mails;

    @EJB
    private DigestPlanner digests;

    @EJB
    private WebhookService webhooks;

    @EJB
    private WebhookDeliveryService deliveries;

    @EJB
    private WebhookDispatcher dispatcher;

    @Inject
    private TenantWork tenantWork;

    @Resource(lookup = "java:app/jdbc/tandem")
    private DataSource dataSource;

    @BeforeEach
    void withAKeyAndWithoutOldMail() throws SQLException {
        System.setProperty("TANDEM_SECRETS_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        relayAll();
        change("DELETE FROM mails");
        change("DELETE FROM notification_choices");
    }

    private void relayAll() {
        tenantWork.runFor(TestWorld.AURORA, () -> {
            while (relay.relayOnce()) {
                // until nothing is left
            }
        });
    }

    private void change(String statement) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.createStatement().executeUpdate(statement);
        }
    }

    private List<Mail> takenMails() {
        var taken = new ArrayList<Mail>();
        tenantWork.runFor(TestWorld.AURORA, () -> {
            for (var next = mails.take(); next.isPresent(); next = mails.take()) {
                taken.add(next.get());
                mails.sent(next.get());
            }
        });
        return taken;
    }

    private UUID given(String company, Identity to) {
        var lead = manager.call(TestWorld.CHANNEL_MANAGER, () -> leads.register(LeadCases.report(company)));
        manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> steering.assign(lead.id(), lead.version(), to.organizationId(), to.personId()));
        relayAll();
        return lead.id();
    }

    private void choose(Identity person, NotificationKind kind, Delivery delivery) {
        sales.call(person, () -> {
            preferences.choose(Map.of(kind, delivery));
            return null;
        });
    }

    @Test
    void aGivenLeadIsMailedToItsNewOwnerOnceAndToNobodyElse() {
        var lead = given("Postamt Kiel", TestWorld.SUMMIT_SALES);
        relayAll();
        assertThat(takenMails()).singleElement().satisfies(mail -> {
            assertThat(mail.address()).isEqualTo(TestWorld.SUMMIT_SALES.email());
            assertThat(mail.news()).singleElement().satisfies(news -> {
                assertThat(news.type()).isEqualTo("lead.assigned");
                assertThat(news.subjectId()).isEqualTo(lead);
                assertThat(news.reference()).startsWith("L-");
            });
        });
        assertThat(takenMails()).isEmpty();
    }

    @Test
    void whoSwitchedAKindOffIsNotTold() {
        choose(TestWorld.SUMMIT_SALES, NotificationKind.LEAD_GIVEN, Delivery.OFF);
        var lead = given("Rathaus Kiel", TestWorld.SUMMIT_SALES);
        assertThat(takenMails()).isEmpty();
        assertThat(sales.call(TestWorld.SUMMIT_SALES, () -> notifications.list(null, 50))
                        .items())
                .noneMatch(row -> row.subjectId().equals(lead));
    }

    @Test
    void whoWantsThePortalOnlyGetsNoMail() {
        choose(TestWorld.SUMMIT_SALES, NotificationKind.LEAD_GIVEN, Delivery.PORTAL);
        var lead = given("Hafenamt Kiel", TestWorld.SUMMIT_SALES);
        assertThat(takenMails()).isEmpty();
        assertThat(sales.call(TestWorld.SUMMIT_SALES, () -> notifications.list(null, 50))
                        .items())
                .anyMatch(row -> row.subjectId().equals(lead));
    }

    @Test
    void nobodyChoosesWhatIsNotForHim() {
        assertThatThrownBy(() -> choose(TestWorld.SUMMIT_SALES, NotificationKind.LEAD_PROGRESS, Delivery.MAIL))
                .isInstanceOf(RuleViolation.class);
        assertThat(sales.call(TestWorld.SUMMIT_SALES, () -> preferences.list()))
                .containsOnlyKeys(
                        NotificationKind.LEAD_GIVEN,
                        NotificationKind.REGISTRATION_DECIDED,
                        NotificationKind.REGISTRATION_CONTESTED);
    }

    @Test
    void aDayIsToldInOneMail() throws SQLException {
        choose(TestWorld.SUMMIT_SALES, NotificationKind.LEAD_GIVEN, Delivery.DIGEST);
        var lead = given("Zollamt Kiel", TestWorld.SUMMIT_SALES);
        given("Forstamt Kiel", TestWorld.SUMMIT_SALES);
        tenantWork.runFor(TestWorld.AURORA, digests::planOnce);
        assertThat(takenMails()).as("what happened today comes tomorrow").isEmpty();
        yesterday(lead);
        // where it is past seven now
        change("UPDATE people SET zone = '" + pastSeven() + "' WHERE id = '" + TestWorld.SUMMIT_SALES.personId() + "'");
        tenantWork.runFor(TestWorld.AURORA, digests::planOnce);
        tenantWork.runFor(TestWorld.AURORA, digests::planOnce);
        assertThat(takenMails()).singleElement().satisfies(mail -> {
            assertThat(mail.digestOn()).isNotNull();
            assertThat(mail.news()).hasSize(3);
        });
        change("UPDATE people SET zone = NULL WHERE id = '" + TestWorld.SUMMIT_SALES.personId() + "'");
    }

    private void yesterday(UUID lead) throws SQLException {
        var event = Ids.next();
        change("INSERT INTO audit_events (tenant_id, id, at, subject, subject_id, type) VALUES ('" + TestWorld.AURORA
                + "', '" + event + "', NOW(6) - INTERVAL 2 DAY, 'lead', '" + lead + "', 'lead.assigned')");
        change("INSERT INTO notifications (tenant_id, person_id, event_id, kind, delivery) VALUES ('" + TestWorld.AURORA
                + "', '" + TestWorld.SUMMIT_SALES.personId() + "', '" + event + "', 'LEAD_GIVEN', 'DIGEST')");
    }

    private static String pastSeven() {
        return Stream.of("UTC", "Asia/Tokyo", "America/Los_Angeles")
                .filter(zone -> Instant.now().atZone(ZoneId.of(zone)).getHour() >= 8)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMailThatIsNotTakenIsTriedAgainLaterAndIsGivenUpWhenItMakesNoSense() {
        given("Bauamt Kiel", TestWorld.SUMMIT_SALES);
        tenantWork.runFor(TestWorld.AURORA, () -> {
            var first = mails.take().orElseThrow();
            assertThat(mails.take()).as("it is in somebody's hands").isEmpty();
            mails.failed(first, "452 mailbox full", false);
            assertThat(mails.take()).as("it waits").isEmpty();
        });
        given("Finanzamt Kiel", TestWorld.SUMMIT_SALES);
        tenantWork.runFor(TestWorld.AURORA, () -> {
            mails.failed(mails.take().orElseThrow(), "550 no such user", true);
            assertThat(mails.take()).isEmpty();
        });
    }

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
        change("UPDATE webhooks SET failing_since = NOW(6) - INTERVAL 73 HOUR WHERE id = '" + webhook.id() + "'");
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
        try (var connection = dataSource.getConnection();
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
