package org.tandem.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.lead.ActivityKind;
import org.tandem.lead.LeadClaiming;
import org.tandem.lead.LeadQuery;
import org.tandem.lead.LeadService;
import org.tandem.lead.LeadSource;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.LeadSteering;
import org.tandem.lead.LeadView;
import org.tandem.lead.LeadWork;
import org.tandem.lead.RegisterLead;
import org.tandem.shared.Conflict;
import org.tandem.shared.NotFound;

/** What may happen to a lead, and who may see what of it. */
abstract class LeadCases {
    @EJB
    AsChannelManager manager;

    @EJB
    AsSales sales;

    @EJB
    LeadService leads;

    @EJB
    LeadClaiming claiming;

    @EJB
    LeadWork work;

    @EJB
    LeadSteering steering;

    private LeadView registered(String company) {
        return manager.call(TestWorld.CHANNEL_MANAGER, () -> leads.register(report(company)));
    }

    static RegisterLead report(String company) {
        return new RegisterLead(
                null,
                "E-bike fleet for " + company,
                "Call +49 221 5550 117",
                "e-bikes",
                company,
                null,
                "Jörg Müller",
                "j.mueller@rheinrad.example",
                "0221 5550117",
                "Venloer Str. 12",
                "50672",
                "Köln",
                "DE-NW",
                "DE",
                new BigDecimal("32000"),
                null,
                LeadSource.API);
    }

    @Test
    void aPooledLeadIsMaskedForPartnersAndInFullAfterTheClaim() {
        var lead = registered("Rheinrad GmbH");
        var masked = sales.call(TestWorld.SUMMIT_SALES, () -> leads.require(lead.id()));
        assertThat(masked.masked()).isTrue();
        assertThat(masked.company()).isNull();
        assertThat(masked.title()).doesNotContain("Rheinrad");
        var claimed = sales.call(TestWorld.SUMMIT_SALES, () -> claiming.claim(lead.id()));
        assertThat(claimed.masked()).isFalse();
        assertThat(claimed.email()).isEqualTo("j.mueller@rheinrad.example");
        assertThat(claimed.phone()).isEqualTo("+492215550117");
        assertThat(claimed.status()).isEqualTo(LeadStatus.CLAIMED);
    }

    @Test
    void aClaimedLeadIsTakenForTheOthersAndHarmlessForTheSameCompany() {
        var lead = registered("Zweirad Nord");
        sales.call(TestWorld.SUMMIT_SALES, () -> claiming.claim(lead.id()));
        assertThat(sales.call(TestWorld.SUMMIT_COLLEAGUE, () -> claiming.claim(lead.id()))
                        .ownerPersonId())
                .isEqualTo(TestWorld.SUMMIT_SALES.personId());
        assertThatThrownBy(() -> sales.call(TestWorld.RIDGE_SALES, () -> claiming.claim(lead.id())))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> sales.call(TestWorld.RIDGE_SALES, () -> leads.require(lead.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sales.call(TestWorld.NORDTOOL_SALES, () -> claiming.claim(lead.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theOwnerWorksItAndTheTimelineTells() {
        var lead = registered("Stadtwerke Rheinau");
        sales.call(TestWorld.SUMMIT_SALES, () -> claiming.claim(lead.id()));
        var working = sales.call(
                TestWorld.SUMMIT_COLLEAGUE, () -> work.record(lead.id(), ActivityKind.CALL, "Wants two sizes", 6));
        assertThat(working.status()).isEqualTo(LeadStatus.WORKING);
        var qualified = sales.call(TestWorld.SUMMIT_SALES, () -> work.qualify(lead.id(), working.version()));
        assertThatThrownBy(() -> sales.call(TestWorld.SUMMIT_SALES, () -> work.qualify(lead.id(), working.version())))
                .isInstanceOf(Conflict.class);
        var released =
                sales.call(TestWorld.SUMMIT_SALES, () -> work.release(lead.id(), qualified.version(), "too far"));
        assertThat(released.status()).isEqualTo(LeadStatus.POOLED);
        var timeline = manager.call(TestWorld.CHANNEL_MANAGER, () -> leads.timeline(lead.id()));
        assertThat(timeline)
                .extracting(entry -> entry.type())
                .containsExactly(
                        "lead.released", "lead.qualified", "lead.activity-recorded", "lead.claimed", "lead.received");
        assertThat(timeline.get(2).detail()).containsEntry("text", "Wants two sizes");
    }

    @Test
    void staffAssignsAndRetracts() {
        var lead = registered("Parkamt Bonn");
        var assigned = manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> steering.assign(lead.id(), lead.version(), TestWorld.RIDGE_SALES.organizationId(), null));
        assertThat(assigned.ownerOrganizationName()).isEqualTo("organization-23");
        var retracted = manager.call(TestWorld.CHANNEL_MANAGER, () -> steering.retract(lead.id(), assigned.version()));
        assertThat(retracted.status()).isEqualTo(LeadStatus.NEW);
    }

    @Test
    void listsFindByTextWithinTheCallersScope() {
        var lead = registered("Quarzfabrik Altona");
        var found = manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> leads.list(LeadQuery.of(LeadQuery.Scope.ALL, 50).withText("quarzfab")));
        assertThat(found.items()).extracting(row -> row.id()).containsExactly(lead.id());
        var other = manager.call(
                TestWorld.BOREALIS_CHANNEL,
                () -> leads.list(LeadQuery.of(LeadQuery.Scope.ALL, 50).withText("quarzfab")));
        assertThat(other.items()).isEmpty();
        assertThat(other.count()).isZero();
        var pool = sales.call(
                TestWorld.SUMMIT_SALES,
                () -> leads.list(LeadQuery.of(LeadQuery.Scope.AVAILABLE, 50).withStatus(Set.of())));
        assertThat(pool.items())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.company()).isNull());
        var counts = manager.call(TestWorld.CHANNEL_MANAGER, () -> leads.counts());
        assertThat(counts.of(LeadStatus.POOLED)).isPositive();
    }

    @Test
    void nobodyGetsInWithoutASignIn() {
        assertThatThrownBy(() -> leads.list(LeadQuery.of(LeadQuery.Scope.ALL, 50)))
                .isInstanceOf(EJBAccessException.class);
    }
}
