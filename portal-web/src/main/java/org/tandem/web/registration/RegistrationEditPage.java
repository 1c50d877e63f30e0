package org.tandem.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.tandem.registration.ApprovalStep;
import org.tandem.registration.RegistrationField;
import org.tandem.registration.RegistrationService;
import org.tandem.registration.RegistrationSubmission;
import org.tandem.registration.RegistrationVerb;
import org.tandem.registration.RegistrationView;
import org.tandem.shared.NotFound;
import org.tandem.web.shell.UrlQuery;

/** A registration in the hands of its partner: a new one, a draft, or one with some fields still open. */
@Named
@ViewScoped
public class RegistrationEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RegistrationService registrations;

    @Inject
    private RegistrationSubmission submission;

    @Inject
    private RegistrationAftermath aftermath;

    @Inject
    private HttpServletRequest request;

    private RegistrationView current;
    private List<ApprovalStep> approvers = List.of();
    private DealForm form = new DealForm();

    @PostConstruct
    void load() {
        var url = UrlQuery.of(request, "id", "company", "domain", "country");
        current = url.id("id").map(registrations::require).orElse(null);
        if (current != null) {
            if (!current.can(RegistrationVerb.EDIT)) {
                throw new NotFound();
            }
            form = new DealForm(current);
            approvers = registrations.approvers(current.id());
        } else {
            form.suggest(url.get("company"), url.get("domain"), url.get("country"));
        }
    }

    /** What was saved stays saved when submitting is refused. */
    private void store() {
        current = current == null
                ? registrations.draft(form.toCommand())
                : registrations.change(current.id(), current.version(), form.toCommand());
        approvers = registrations.approvers(current.id());
    }

    public String save() {
        store();
        return aftermath.show(current, "registration.said.saved");
    }

    public String submit() {
        store();
        return aftermath.show(submission.submit(current.id(), current.version()), "registration.said.submitted");
    }

    public boolean isOpen(String field) {
        return current == null
                || current.editable().stream().map(RegistrationField::text).anyMatch(field::equals);
    }

    public boolean isSubmittable() {
        return current == null || current.can(RegistrationVerb.SUBMIT);
    }

    public DealForm getForm() {
        return form;
    }

    public RegistrationView getCurrent() {
        return current;
    }

    public List<ApprovalStep> getApprovers() {
        return approvers;
    }
}
