package org.tandem.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tandem.idempotency.Answer;
import org.tandem.idempotency.IdempotencyService;
import org.tandem.lead.DuplicatePolicy;
import org.tandem.lead.LeadQuery;
import org.tandem.leadimport.ImportState;
import org.tandem.leadimport.ImportView;
import org.tandem.leadimport.LeadImportJob;
import org.tandem.leadimport.LeadImportService;
import org.tandem.notification.NotificationService;
import org.tandem.notification.OutboxRelay;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.TenantWork;

/** What comes in by file, what is told to others, and what happens once only. */
abstract class IntakeCases extends ApprovalCases {
    @EJB
    private LeadImportService imports;

    @EJB
    private IdempotencyService idempotency;

    @EJB
    private NotificationService notifications;

    @EJB
    private OutboxRelay relay;

    @Inject
    private LeadImportJob job;

    @Inject
    private TenantWork tenantWork;

    private ImportView imported(String csv) {
        var uploaded = manager.call(
                TestWorld.CHANNEL_MANAGER, () -> imports.upload("leads.csv", csv.getBytes(StandardCharsets.UTF_8)));
        manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> imports.start(uploaded.id(), uploaded.mapping(), DuplicatePolicy.UPDATE));
        tenantWork.runFor(TestWorld.AURORA, () -> {
            while (job.workOnce()) {
                // until nothing is left
            }
        });
        return manager.call(TestWorld.CHANNEL_MANAGER, () -> imports.require(uploaded.id()));
    }

    private static String file(int rows, String marker) {
        var csv = new StringBuilder("Company,Last Name,Email,Phone,City,Country,Product Interest,Description\n");
        for (var row = 0; row < rows; row++) {
            csv.append("%s Werke %d GmbH,Meyer,a%d@%s.example,+49 221 5550%03d,Köln,Germany,E-Bikes,Needs %d bikes\n"
                    .formatted(marker, row, row, marker.toLowerCase(Locale.ROOT), row % 1000, row));
        }
        return csv.toString();
    }

    @Test
    void theSameFileTwiceCreatesNothingTwice() {
        var first = imported(file(1200, "Alpha"));
        assertThat(first.state()).isEqualTo(ImportState.DONE);
        assertThat(first.created()).isEqualTo(1200);
        var second = imported(file(1200, "Alpha"));
        assertThat(second.created()).isZero();
        assertThat(second.unchanged()).isEqualTo(1200);
        var third = imported(file(1200, "Alpha").replace("Needs 7 bikes", "Needs 8 bikes"));
        assertThat(third.updated()).isEqualTo(1);
    }

    @Test
    void refusedRowsComeBackWithTheirReasons() {
        var csv = "Company;Email;Country;Value\nGuter Kunde;a@gut.example;DE;1.200,50\n"
                + "Schlechter Kunde;keine adresse;Atlantis;viel\n=cmd|calc;b@b.example;DE;1\n";
        var done = imported(csv);
        assertThat(done.created()).isEqualTo(1);
        assertThat(done.failed()).isEqualTo(2);
        var out = new StringWriter();
        manager.call(TestWorld.CHANNEL_MANAGER, () -> {
            try {
                imports.writeErrors(done.id(), Locale.ENGLISH, out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return null;
        });
        assertThat(out.toString())
                .contains("Schlechter Kunde,keine adresse,Atlantis,viel,")
                .contains("Email: This is not an e-mail address.")
                .contains("There is no country \"\"Atlantis\"\"")
                .contains("'=cmd|calc")
                .doesNotContain("Guter Kunde");
    }

    @Test
    void aDryRunChangesNothing() {
        var uploaded = manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> imports.upload("dry.csv", file(10, "Trocken").getBytes(StandardCharsets.UTF_16)));
        var run = manager.call(TestWorld.CHANNEL_MANAGER, () -> imports.dryRun(uploaded.id(), uploaded.mapping()));
        assertThat(run.good()).isEqualTo(10);
        var found = manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> leads.list(LeadQuery.of(LeadQuery.Scope.ALL, 50).withText("trocken")));
        assertThat(found.items()).isEmpty();
    }

    @Test
    void channelManagersHearOfAClaimOnceAndTheClaimantDoesNot() {
        var lead = manager.call(TestWorld.CHANNEL_MANAGER, () -> leads.register(LeadCases.report("Hörbar AG")));
        sales.call(TestWorld.SUMMIT_SALES, () -> claiming.claim(lead.id()));
        relayAll();
        relayAll();
        var inbox = manager.call(TestWorld.CHANNEL_MANAGER, () -> notifications.list(null, 50));
        assertThat(inbox.items())
                .filteredOn(row -> row.subjectId().equals(lead.id()))
                .hasSize(1);
        var own = sales.call(TestWorld.SUMMIT_SALES, () -> notifications.list(null, 50));
        assertThat(own.items()).noneMatch(row -> row.subjectId().equals(lead.id()));
        var borealis = manager.call(TestWorld.BOREALIS_CHANNEL, () -> notifications.list(null, 50));
        assertThat(borealis.items()).isEmpty();
    }

    private void relayAll() {
        tenantWork.runFor(TestWorld.AURORA, () -> {
            while (relay.relayOnce()) {
                // until nothing is left
            }
        });
    }

    @Test
    void aRepeatedKeyGetsTheFirstAnswerAndOnlyOneEffect() {
        var runs = new AtomicInteger();
        var key = UUID.randomUUID().toString();
        var first = answer(key, "hash", runs);
        var second = answer(key, "hash", runs);
        assertThat(runs).hasValue(1);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.replayed()).isTrue();
        assertThatThrownBy(() -> answer(key, "other", runs)).isInstanceOf(RuleViolation.class);
        assertThat(manager.call(
                                TestWorld.BOREALIS_CHANNEL,
                                () -> idempotency.once(key, "hash", () -> new Answer(200, Map.of(), "theirs")))
                        .body())
                .isEqualTo("theirs");
    }

    private Answer answer(String key, String hash, AtomicInteger runs) {
        return manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> idempotency.once(
                        key, hash, () -> new Answer(201, Map.of("ETag", "1"), "run " + runs.incrementAndGet())));
    }
}
