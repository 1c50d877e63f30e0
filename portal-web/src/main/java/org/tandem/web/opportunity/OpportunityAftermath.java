package org.tandem.web.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tandem.opportunity.OpportunityView;
import org.tandem.web.shell.Notices;

/** What follows every change of an opportunity: say it, and show the opportunity as it is now. */
@ApplicationScoped
public class OpportunityAftermath {
    @Inject
    private Notices notices;

    public String show(OpportunityView opportunity, String key) {
        notices.sayOnNextPage(key, opportunity.reference());
        return "/opportunity/detail.xhtml?faces-redirect=true&id=" + opportunity.id();
    }
}
