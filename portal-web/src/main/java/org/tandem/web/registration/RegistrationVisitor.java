package org.tandem.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tandem.tenancy.Caller;
import org.tandem.web.shell.Pages;
import org.tandem.web.shell.UrlQuery;

/** As what the reader comes here: as a partner, as a channel manager, or as somebody else who approves. */
@Named
@RequestScoped
public class RegistrationVisitor {
    @Inject
    private Caller caller;

    public boolean isPartner() {
        return Pages.REGISTRATION_EDIT.isFor(Pages.roles(caller.identity()));
    }

    public boolean isChannelManager() {
        return Pages.REGISTRATION_APPROVALS.isFor(Pages.roles(caller.identity()));
    }

    List<RegistrationTab> tabs() {
        if (isPartner()) {
            return RegistrationTab.OF_PARTNERS;
        }
        return isChannelManager() ? RegistrationTab.OF_CHANNEL_MANAGERS : RegistrationTab.OF_APPROVERS;
    }

    /** The one that is asked for, if the reader has it. */
    RegistrationTab tab(UrlQuery url) {
        var wanted = url.get("tab", RegistrationTab.class);
        return wanted != null && tabs().contains(wanted) ? wanted : tabs().get(0);
    }
}
