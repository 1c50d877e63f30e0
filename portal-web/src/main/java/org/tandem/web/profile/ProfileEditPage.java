package org.tandem.web.profile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tandem.organization.PersonService;
import org.tandem.organization.Preferences;
import org.tandem.tenancy.Caller;
import org.tandem.web.shell.LookCache;
import org.tandem.web.shell.Notices;

/** Language, theme and time zone. */
@Named
@RequestScoped
public class ProfileEditPage {
    @Inject
    private PersonService people;

    @Inject
    private LookCache looks;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    private String locale;
    private String theme;
    private String zone;

    @PostConstruct
    void load() {
        var now = people.preferences();
        locale = now.locale();
        theme = now.theme();
        zone = now.zone();
    }

    public String save() {
        people.prefer(new Preferences(locale, theme, zone));
        looks.forget();
        notices.sayOnNextPage("profile.said.saved");
        return "/profile/edit.xhtml?faces-redirect=true";
    }

    public String getEmail() {
        return caller.identity().email();
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
