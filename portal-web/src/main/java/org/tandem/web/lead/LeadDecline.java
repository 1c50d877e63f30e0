package org.tandem.web.lead;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.tandem.lead.DeclineReason;
import org.tandem.lead.LeadView;
import org.tandem.lead.OfferRow;
import org.tandem.lead.OfferService;
import org.tandem.web.shell.Badges;
import org.tandem.web.shell.Notices;

/** Says no to an offer, with the reason. */
@Named
@ViewScoped
public class LeadDecline implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OfferService offers;

    @Inject
    private Notices notices;

    @Inject
    private Badges badges;

    private OfferRow offer;
    private UUID declined;
    private DeclineReason reason;
    private boolean contacted;
    private String note;

    /** The offer by which the caller's company sees the lead. */
    public OfferRow of(LeadView lead) {
        if (offer == null) {
            offer = offers.openOf(lead.id());
        }
        return offer;
    }

    public void ask(UUID offerId) {
        declined = offerId;
    }

    public String decline() {
        var said = offers.decline(declined, reason, contacted, note);
        notices.sayOnNextPage("lead.said.declined", said.reference());
        badges.forget();
        return "/lead/offers.xhtml?faces-redirect=true";
    }

    public DeclineReason[] getReasons() {
        return DeclineReason.values();
    }

    public DeclineReason getReason() {
        return reason;
    }

    public void setReason(DeclineReason reason) {
        this.reason = reason;
    }

    public boolean isContacted() {
        return contacted;
    }

    public void setContacted(boolean contacted) {
        this.contacted = contacted;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
