package org.tandem.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.tandem.shared.Ids;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.Identity;
import org.tandem.tenancy.TenantWork;

/** Who is told what, by notification and mail. */
abstract class TellingCases extends OpportunityCases {
    @EJB
    AsTenantAdmin admin;

    @EJB
    LeadSteering steering;

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

    @Inject
    TenantWork tenantWork;

    @BeforeEach
    void withAKeyAndWithoutOldMail() throws SQLException {
        System.setProperty("TANDEM_SECRETS_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        relayAll();
        update("DELETE FROM mails");
        update("DELETE FROM notification_choices");
    }

    void relayAll() {
        tenantWork.runFor(TestWorld.AURORA, () -> {
            while (relay.relayOnce()) {
                // until nothing is left
            }
        });
    }

    List<Mail> takenMails() {
        var taken = new ArrayList<Mail>();
        tenantWork.runFor(TestWorld.AURORA, () -> {
            for (var next = mails.take(); next.isPresent(); next = mails.take()) {
                taken.add(next.get());
                mails.sent(next.get());
            }
        });
        return taken;
    }

    UUID given(String company, Identity to) {
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
                        NotificationKind.LEAD_OFFERED,
                        NotificationKind.LEAD_DUE,
                        NotificationKind.REGISTRATION_DECIDED,
                        NotificationKind.REGISTRATION_CONTESTED,
                        NotificationKind.OPPORTUNITY_GIVEN);
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
        update("UPDATE people SET zone = '" + pastSeven() + "' WHERE id = '" + TestWorld.SUMMIT_SALES.personId() + "'");
        tenantWork.runFor(TestWorld.AURORA, digests::planOnce);
        tenantWork.runFor(TestWorld.AURORA, digests::planOnce);
        assertThat(takenMails()).singleElement().satisfies(mail -> {
            assertThat(mail.digestOn()).isNotNull();
            assertThat(mail.news()).hasSize(3);
        });
        update("UPDATE people SET zone = NULL WHERE id = '" + TestWorld.SUMMIT_SALES.personId() + "'");
    }

    private void yesterday(UUID lead) throws SQLException {
        var event = Ids.next();
        update("INSERT INTO audit_events (tenant_id, id, at, subject, subject_id, type) VALUES ('" + TestWorld.AURORA
                + "', '" + event + "', NOW(6) - INTERVAL 2 DAY, 'lead', '" + lead + "', 'lead.assigned')");
        update("INSERT INTO notifications (tenant_id, person_id, event_id, kind, delivery) VALUES ('" + TestWorld.AURORA
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
}
