package org.tandem.web.opportunity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tandem.opportunity.Candidate;
import org.tandem.opportunity.LossReason;
import org.tandem.opportunity.OpportunityBulk;
import org.tandem.opportunity.OpportunityStatus;
import org.tandem.opportunity.OpportunityUndo;
import org.tandem.web.listing.BulkForm;
import org.tandem.web.listing.Picked;

/** What is done with the open opportunities that are ticked, and taken back. */
@Named
@ViewScoped
public class OpportunityBulkForm extends BulkForm<OpportunityUndo> {
    private static final long serialVersionUID = 1L;

    @Inject
    private OpportunityBulk bulk;

    @Inject
    private OpportunityListPage page;

    @Inject
    private HttpServletRequest request;

    private List<Candidate> takers;
    private LocalDate day;
    private String taker;
    private LossReason reason;

    /** What is closed has to be opened again one by one. */
    public boolean isOffered() {
        return page.getFilter().getStatus() == OpportunityStatus.OPEN;
    }

    public void closeOn() {
        show(bulk.closeOn(Picked.of(request), day), "opportunity.bulk.dated");
    }

    /** The menu offers only ids of rows, so anything else never gets here. */
    public void hand() {
        var to = taker == null ? null : UUID.fromString(taker);
        show(bulk.handTo(Picked.of(request), to), "opportunity.bulk.handed");
    }

    public void lose() {
        show(bulk.lose(Picked.of(request), reason), "opportunity.bulk.lost");
    }

    public void undo() {
        takeBack(bulk::undo);
    }

    @Override
    protected void refresh() {
        page.refresh();
    }

    public List<Candidate> getTakers() {
        if (takers == null) {
            takers = bulk.takers();
        }
        return takers;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTaker() {
        return taker;
    }

    public void setTaker(String taker) {
        this.taker = taker;
    }

    public LossReason getReason() {
        return reason;
    }

    public void setReason(LossReason reason) {
        this.reason = reason;
    }
}
