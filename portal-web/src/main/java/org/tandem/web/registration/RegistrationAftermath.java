package org.tandem.web.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tandem.registration.RegistrationView;
import org.tandem.web.shell.Notices;

/** What follows every change of a registration: say it, and show it as it is now. */
@ApplicationScoped
public class RegistrationAftermath {
    @Inject
    private Notices notices;

    @Inject
    private RegistrationBadges badges;

    public String show(RegistrationView registration, String key) {
        notices.sayOnNextPage(key, registration.reference());
        badges.forget();
        return "/registration/detail.xhtml?faces-redirect=true&id=" + registration.id();
    }
}
