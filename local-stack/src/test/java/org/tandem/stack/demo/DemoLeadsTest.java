package org.tandem.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.lead.LeadStatus;

class DemoLeadsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private final DemoLeads aurora = new DemoLeads(DemoWorld.firm("aurora"), NOW);

    @Test
    void theSameNumberIsAlwaysTheSameLead() {
        assertThat(new DemoLeads(DemoWorld.firm("aurora"), NOW).lead(41)).isEqualTo(aurora.lead(41));
    }

    @Test
    void noTwoLeadsShareAKey() {
        var leads = leads(3_000);
        assertThat(leads).extracting(DemoLead::id).doesNotHaveDuplicates();
        assertThat(leads).extracting(DemoLead::reference).doesNotHaveDuplicates();
        assertThat(leads).extracting(lead -> lead.draft().matchKey()).doesNotHaveDuplicates();
        assertThat(leads).extracting(lead -> lead.draft().externalId()).doesNotHaveDuplicates();
    }

    @Test
    void higherNumbersCameInEarlierAndHaveSmallerKeys() {
        for (int number = 1; number < 200; number++) {
            var newer = aurora.lead(number - 1);
            var older = aurora.lead(number);
            assertThat(older.receivedAt()).isBefore(newer.receivedAt());
            assertThat(older.id().toString()).isLessThan(newer.id().toString());
        }
    }

    @Test
    void whatAPartnerReadsBeforeTheClaimTellsNothing() {
        for (var lead : leads(500)) {
            var masked = lead.draft().maskedTitle() + " " + lead.draft().maskedNeed();
            assertThat(masked)
                    .doesNotContain(
                            lead.draft().contactName(),
                            lead.draft().email(),
                            lead.draft().company());
        }
    }

    @Test
    void ownedLeadsHaveAnOwnerAndAClaimAndOthersHaveNone() {
        for (var lead : leads(500)) {
            var owned = lead.status().isOwned();
            assertThat(lead.owner() != null).isEqualTo(owned);
            assertThat(lead.claimedAt() != null).isEqualTo(owned);
            assertThat(lead.closedReason() != null).isEqualTo(lead.status() == LeadStatus.LOST);
            assertThat(lead.events()).extracting(DemoLead.Event::at).allMatch(at -> !at.isAfter(NOW));
            assertThat(lead.events().get(0).type()).isEqualTo("lead.received");
        }
    }

    @Test
    void aPersonSeesEveryStateInTheStory() {
        assertThat(leads(DemoLeads.STORY))
                .extracting(DemoLead::status)
                .contains(
                        LeadStatus.POOLED,
                        LeadStatus.CLAIMED,
                        LeadStatus.WORKING,
                        LeadStatus.QUALIFIED,
                        LeadStatus.LOST);
    }

    private List<DemoLead> leads(int number) {
        return IntStream.range(0, number).mapToObj(aurora::lead).toList();
    }
}
