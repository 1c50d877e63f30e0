package org.tandem.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.registration.Exclusivity;
import org.tandem.registration.RegistrationField;
import org.tandem.registration.RegistrationReview;
import org.tandem.registration.RegistrationView;
import org.tandem.registration.RejectReason;

/** The dialogs of those who decide. */
@Named
@RequestScoped
public class RegistrationDecisionForm {
    @Inject
    private RegistrationReview review;

    @Inject
    private RegistrationAftermath aftermath;

    private Integer days = Exclusivity.DAYS;
    private Integer moreDays = Exclusivity.EXTENSION_DAYS;
    private List<String> fields = new ArrayList<>();
    private RejectReason reason;
    private String note;

    public String approve(RegistrationView of) {
        return aftermath.show(review.approve(of.id(), of.version(), days, note), "registration.said.approved");
    }

    /** The boxes offer only names of fields, so anything else never gets here. */
    public String returnFor(RegistrationView of) {
        var wanted = fields.stream().map(RegistrationField::valueOf).collect(Collectors.toSet());
        return aftermath.show(review.returnFor(of.id(), of.version(), wanted, note), "registration.said.returned");
    }

    public String reject(RegistrationView of) {
        return aftermath.show(review.reject(of.id(), of.version(), reason, note), "registration.said.rejected");
    }

    public String grant(RegistrationView of) {
        return aftermath.show(
                review.grantExtension(of.id(), of.version(), moreDays, note), "registration.said.extended");
    }

    public String refuse(RegistrationView of) {
        return aftermath.show(review.refuseExtension(of.id(), of.version(), note), "registration.said.refused");
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public Integer getMoreDays() {
        return moreDays;
    }

    public void setMoreDays(Integer moreDays) {
        this.moreDays = moreDays;
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(List<String> fields) {
        this.fields = new ArrayList<>(fields);
    }

    public RejectReason getReason() {
        return reason;
    }

    public void setReason(RejectReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
