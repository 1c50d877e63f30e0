package org.tandem.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tandem.registration.RegistrationSubmission;
import org.tandem.registration.RegistrationView;

/** The dialogs of its partner: withdraw it, ask for more time. */
@Named
@RequestScoped
public class RegistrationOwnForm {
    @Inject
    private RegistrationSubmission submission;

    @Inject
    private RegistrationAftermath aftermath;

    private String note;

    public String withdraw(RegistrationView of) {
        return aftermath.show(submission.withdraw(of.id(), of.version(), note), "registration.said.withdrawn");
    }

    public String ask(RegistrationView of) {
        return aftermath.show(submission.askForExtension(of.id(), of.version(), note), "registration.said.asked");
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
