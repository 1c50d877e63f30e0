package org.tandem.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.tandem.lead.DeclineReason;
import org.tandem.lead.LeadMerging;
import org.tandem.lead.LeadPlacement;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.LeadView;
import org.tandem.lead.MergeLeads;
import org.tandem.lead.OfferJob;
import org.tandem.lead.OfferRow;
import org.tandem.lead.OfferService;
import org.tandem.lead.OfferState;
import org.tandem.routing.RoutingJob;
import org.tandem.shared.Conflict;
import org.tandem.shared.NotFound;

/** A lead offered to partners until a deadline: exactly one gets it, or the search goes on. */
abstract class OfferCases extends PartnerCases {
    private static final UUID SUMMIT = TestWorld.SUMMIT_SALES.organizationId();

    @EJB
    LeadPlacement placement;

    @EJB
    private OfferService offers;

    @EJB
    private LeadMerging merging;

    @Inject
    private OfferJob offerJob;

    @Inject
    private RoutingJob routingJob;

    LeadView offered(String company, UUID... organizations) {
        var lead = fresh(company);
        return manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> placement.offer(lead.id(), lead.version(), List.of(organizations), 60));
    }

    private OfferRow openOffer(LeadView lead) {
        return sales.call(TestWorld.RIDGE_SALES, () -> offers.list(OfferState.OPEN, null, 200)).items().stream()
                .filter(row -> row.leadId().equals(lead.id()))
                .findFirst()
                .orElseThrow();
    }

    LeadView seen(LeadView lead) {
        return manager.call(TestWorld.CHANNEL_MANAGER, () -> leads.require(lead.id()));
    }

    /** Until nothing is left to be done. */
    void work(BooleanSupplier job) {
        tenantWork.runFor(TestWorld.AURORA, () -> {
            while (job.getAsBoolean()) {
                // until nothing is left
            }
        });
    }

    void route() {
        work(routingJob::workOnce);
    }

    private void letPass(LeadView lead) throws SQLException {
        update("UPDATE offers SET remind_at = NOW(6) - INTERVAL 2 MINUTE, deadline = NOW(6) - INTERVAL 1 MINUTE"
                + " WHERE lead_id = '" + lead.id() + "'");
    }

    @Test
    void ofSeveralThatAreAskedTheFirstHasIt() {
        var lead = offered("Angebot an zwei", SUMMIT, RIDGE);
        assertThat(lead.status()).isEqualTo(LeadStatus.OFFERED);
        var masked = sales.call(TestWorld.RIDGE_SALES, () -> leads.require(lead.id()));
        assertThat(masked.masked()).isTrue();
        assertThatThrownBy(() -> sales.call(TestWorld.NORDTOOL_SALES, () -> leads.require(lead.id())))
                .isInstanceOf(NotFound.class);
        var offer = openOffer(lead);
        assertThatThrownBy(() -> sales.call(TestWorld.SUMMIT_SALES, () -> offers.accept(offer.id())))
                .as("another company's offer")
                .isInstanceOf(NotFound.class);
        sales.call(TestWorld.SUMMIT_SALES, () -> claiming.claim(lead.id()));
        assertThatThrownBy(() -> sales.call(TestWorld.RIDGE_SALES, () -> offers.accept(offer.id())))
                .isInstanceOf(Conflict.class)
                .hasMessage("LEAD_TAKEN");
        assertThatThrownBy(() -> sales.call(TestWorld.RIDGE_SALES, () -> leads.require(lead.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aFullPartnerAcceptsNothingMore() {
        agreed(terms(null, held(), null, null));
        var lead = offered("Angebot über die Grenze", RIDGE);
        var offer = openOffer(lead);
        assertThatThrownBy(() -> sales.call(TestWorld.RIDGE_SALES, () -> offers.accept(offer.id())))
                .hasMessage("LEAD_CAPACITY_ORGANIZATION");
        assertThat(openOffer(lead).state()).isEqualTo(OfferState.OPEN);
        agreed(terms(null, null, null, null));
        var taken = sales.call(TestWorld.RIDGE_SALES, () -> offers.accept(offer.id()));
        assertThat(taken.status()).isEqualTo(LeadStatus.CLAIMED);
        assertThat(sales.call(TestWorld.RIDGE_SALES, () -> offers.accept(offer.id()))
                        .version())
                .as("accepting again changes nothing")
                .isEqualTo(taken.version());
    }

    @Test
    void anOfferThatPassesIsOverOnceAndTheSearchGoesOn() throws SQLException {
        var lead = offered("Angebot verstreicht", RIDGE);
        letPass(lead);
        work(offerJob::workOnce);
        work(offerJob::workOnce);
        assertThat(seen(lead).status()).isEqualTo(LeadStatus.NEW);
        assertThat(manager.call(TestWorld.CHANNEL_MANAGER, () -> leads.timeline(lead.id())))
                .filteredOn(entry -> entry.type().equals("lead.offer-expired"))
                .hasSize(1);
        route();
        var pooled = seen(lead);
        assertThat(pooled.status()).as("there are no rules").isEqualTo(LeadStatus.POOLED);
        assertThatThrownBy(() -> manager.call(
                        TestWorld.CHANNEL_MANAGER,
                        () -> placement.offer(lead.id(), pooled.version(), List.of(RIDGE), null)))
                .hasMessage("OFFER_PARTNER_EXCLUDED");
    }

    @Test
    void whoDeclinesIsNotAskedAgainAndTheOthersStillAre() {
        var lead = offered("Angebot abgelehnt", SUMMIT, RIDGE);
        var offer = openOffer(lead);
        var declined = sales.call(
                TestWorld.RIDGE_SALES, () -> offers.decline(offer.id(), DeclineReason.TOO_FAR, true, "We know them."));
        assertThat(declined.state()).isEqualTo(OfferState.DECLINED);
        assertThat(seen(lead).status()).isEqualTo(LeadStatus.OFFERED);
        assertThatThrownBy(() -> sales.call(TestWorld.RIDGE_SALES, () -> claiming.claim(lead.id())))
                .isInstanceOf(NotFound.class);
        sales.call(TestWorld.SUMMIT_SALES, () -> claiming.claim(lead.id()));
    }

    @Test
    void mergingAnOfferedLeadEndsItsOffersAndUndoingLooksForPartnersAgain() {
        var survivor = fresh("Bleibt nach dem Zusammenführen");
        var lead = offered("Geht im anderen auf", RIDGE);
        var offer = openOffer(lead);
        var merge = manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> merging.merge(
                        new MergeLeads(survivor.id(), survivor.version(), lead.id(), lead.version(), null)));
        assertThatThrownBy(() -> sales.call(TestWorld.RIDGE_SALES, () -> offers.accept(offer.id())))
                .isInstanceOf(Conflict.class)
                .hasMessage("OFFER_OVER");
        manager.call(TestWorld.CHANNEL_MANAGER, () -> merging.undo(merge.id()));
        assertThat(seen(lead).status()).isEqualTo(LeadStatus.NEW);
        route();
        assertThat(seen(lead).status()).isEqualTo(LeadStatus.POOLED);
    }

    @Test
    void staffThatTakesALeadBackEndsItsOffers() {
        var lead = offered("Angebot zurückgezogen", RIDGE);
        var offer = openOffer(lead);
        manager.call(TestWorld.CHANNEL_MANAGER, () -> steering.retract(lead.id(), lead.version()));
        assertThatThrownBy(() -> sales.call(TestWorld.RIDGE_SALES, () -> offers.accept(offer.id())))
                .hasMessage("OFFER_OVER");
        route();
        assertThat(seen(lead).status()).as("the firm keeps it").isEqualTo(LeadStatus.NEW);
    }
}
