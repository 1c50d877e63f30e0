package org.tandem.web.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tandem.lead.LeadView;
import org.tandem.web.shell.Badges;
import org.tandem.web.shell.Notices;

/** What follows every change of a lead: say it, and show the lead as it is now. */
@ApplicationScoped
public class LeadAftermath {
    @Inject
    private Notices notices;

    @Inject
    private Badges badges;

    public String show(LeadView lead, String key) {
        notices.sayOnNextPage(key, lead.reference());
        badges.forget();
        return "/lead/detail.xhtml?faces-redirect=true&id=" + lead.id();
    }
}
