package org.tandem.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.lead.LeadClaiming;
import org.tandem.lead.LeadQuery;
import org.tandem.lead.LeadRow;
import org.tandem.lead.LeadService;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.OfferRow;
import org.tandem.lead.OfferService;
import org.tandem.lead.OfferState;
import org.tandem.opportunity.Lane;
import org.tandem.opportunity.OpportunityAgenda;
import org.tandem.opportunity.OpportunityBoard;
import org.tandem.opportunity.OpportunityRow;
import org.tandem.registration.RegistrationQuery;
import org.tandem.registration.RegistrationRow;
import org.tandem.registration.RegistrationService;
import org.tandem.shared.Time;
import org.tandem.web.lead.LeadAftermath;

/** What a partner's person has to do: answer offers, do what was promised, extend what expires; and where the money stands. */
@Named
@ViewScoped
public class PartnerHome implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;
    private static final Set<LeadStatus> OPEN =
            EnumSet.of(LeadStatus.CLAIMED, LeadStatus.WORKING, LeadStatus.QUALIFIED);

    @Inject
    private OfferService offerService;

    @Inject
    private LeadService leads;

    @Inject
    private LeadClaiming claiming;

    @Inject
    private OpportunityAgenda agenda;

    @Inject
    private OpportunityBoard board;

    @Inject
    private RegistrationService registrations;

    @Inject
    private LeadAftermath aftermath;

    @Inject
    private Time time;

    private List<OfferRow> offers;
    private List<LeadRow> available;
    private List<LeadRow> open;
    private List<OpportunityRow> steps;
    private List<Lane> money;
    private List<RegistrationRow> expiring;

    @PostConstruct
    void load() {
        offers = offerService.list(OfferState.OPEN, null, SHOWN).items();
        available = leads.list(LeadQuery.of(LeadQuery.Scope.AVAILABLE, SHOWN)).items();
        open = leads.list(LeadQuery.of(LeadQuery.Scope.MINE, SHOWN).withStatus(OPEN))
                .items();
        steps = agenda.due(SHOWN);
        money = board.money();
        expiring = registrations
                .list(RegistrationQuery.of(RegistrationQuery.View.EXPIRING, SHOWN))
                .items();
    }

    public String claim(UUID leadId) {
        return aftermath.show(claiming.claim(leadId), "lead.said.claimed");
    }

    /** Days from today; negative: late. */
    public long daysTo(LocalDate day) {
        return LocalDate.ofInstant(time.now(), ZoneOffset.UTC).until(day, ChronoUnit.DAYS);
    }

    public List<OfferRow> getOffers() {
        return offers;
    }

    public List<LeadRow> getAvailable() {
        return available;
    }

    public List<LeadRow> getOpen() {
        return open;
    }

    public List<OpportunityRow> getSteps() {
        return steps;
    }

    public List<Lane> getMoney() {
        return money;
    }

    public List<RegistrationRow> getExpiring() {
        return expiring;
    }
}
