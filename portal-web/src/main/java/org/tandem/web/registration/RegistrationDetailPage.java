package org.tandem.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.tandem.lead.TimelineEntry;
import org.tandem.registration.RegistrationReview;
import org.tandem.registration.RegistrationService;
import org.tandem.registration.RegistrationSubmission;
import org.tandem.registration.RegistrationVerb;
import org.tandem.registration.RegistrationView;
import org.tandem.shared.NotFound;
import org.tandem.web.shell.UrlQuery;

/** One registration: what it says, who must approve, what happened, and what the reader may do with it now. */
@Named
@ViewScoped
public class RegistrationDetailPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RegistrationService registrations;

    @Inject
    private RegistrationSubmission submission;

    @Inject
    private RegistrationReview review;

    @Inject
    private RegistrationAftermath aftermath;

    @Inject
    private HttpServletRequest request;

    private RegistrationView registration;
    private List<TimelineEntry> timeline;

    @PostConstruct
    void load() {
        var id = UrlQuery.of(request, "id").id("id").orElseThrow(NotFound::new);
        registration = registrations.require(id);
        timeline = registrations.timeline(id);
    }

    public String submit() {
        return aftermath.show(
                submission.submit(registration.id(), registration.version()), "registration.said.submitted");
    }

    public String takeUp() {
        return aftermath.show(review.takeUp(registration.id(), registration.version()), "registration.said.takenUp");
    }

    public boolean can(String verb) {
        return registration.can(RegistrationVerb.valueOf(verb));
    }

    public RegistrationView getRegistration() {
        return registration;
    }

    public List<TimelineEntry> getTimeline() {
        return timeline;
    }
}
