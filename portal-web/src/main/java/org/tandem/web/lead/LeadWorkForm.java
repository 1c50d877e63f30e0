package org.tandem.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tandem.lead.ActivityKind;
import org.tandem.lead.LeadView;
import org.tandem.lead.LeadWork;
import org.tandem.lead.LostReason;

/** The owner's dialogs: record an activity, give a lead back, call it lost. */
@Named
@RequestScoped
public class LeadWorkForm {
    @Inject
    private LeadWork work;

    @Inject
    private LeadAftermath aftermath;

    private ActivityKind kind = ActivityKind.CALL;
    private String text;
    private Integer minutes;
    private LostReason reason;
    private String note;

    public String record(LeadView lead) {
        return aftermath.show(work.record(lead.id(), kind, text, minutes), "lead.said.recorded");
    }

    public String lose(LeadView lead) {
        return aftermath.show(work.lose(lead.id(), lead.version(), reason, note), "lead.said.lost");
    }

    /** The lead is masked again for the one who gave it back, so the list comes next. */
    public String release(LeadView lead) {
        aftermath.show(work.release(lead.id(), lead.version(), note), "lead.said.released");
        return "/lead/ours.xhtml?faces-redirect=true";
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

    public LostReason getReason() {
        return reason;
    }

    public void setReason(LostReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
