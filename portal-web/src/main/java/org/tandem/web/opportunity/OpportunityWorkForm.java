package org.tandem.web.opportunity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tandem.lead.ActivityKind;
import org.tandem.opportunity.LossReason;
import org.tandem.opportunity.OpportunityView;
import org.tandem.opportunity.OpportunityWork;

/** The dialogs for what was done about an opportunity and for its being lost. */
@Named
@RequestScoped
public class OpportunityWorkForm {
    @Inject
    private OpportunityWork work;

    @Inject
    private OpportunityAftermath aftermath;

    private ActivityKind kind = ActivityKind.CALL;
    private String text;
    private Integer minutes;
    private LossReason reason;
    private String note;

    public String record(OpportunityView deal) {
        return aftermath.show(work.record(deal.id(), kind, text, minutes), "opportunity.said.recorded");
    }

    public String lose(OpportunityView deal) {
        return aftermath.show(work.lose(deal.id(), deal.version(), reason, note), "opportunity.said.lost");
    }

    public LossReason[] getReasons() {
        return LossReason.values();
    }

    public ActivityKind getKind() {
        return kind;
    }

    public void setKind(ActivityKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public LossReason getReason() {
        return reason;
    }

    public void setReason(LossReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
