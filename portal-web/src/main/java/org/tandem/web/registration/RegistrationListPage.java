package org.tandem.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.tandem.registration.ConflictRow;
import org.tandem.registration.ConflictService;
import org.tandem.registration.ConflictStatus;
import org.tandem.registration.RegistrationQuery;
import org.tandem.registration.RegistrationRow;
import org.tandem.registration.RegistrationService;
import org.tandem.shared.PageOf;
import org.tandem.web.shell.Pager;
import org.tandem.web.shell.UrlQuery;

/** Registrations: a partner's own, or those of the firm by what has to be done about them. */
@Named
@RequestScoped
public class RegistrationListPage {
    private static final int PAGE = 50;

    @Inject
    private RegistrationService registrations;

    @Inject
    private ConflictService conflicts;

    @Inject
    private RegistrationVisitor visitor;

    @Inject
    private HttpServletRequest request;

    private UrlQuery url;
    private RegistrationTab tab;
    private PageOf<RegistrationRow> page;
    private PageOf<ConflictRow> contested;

    @PostConstruct
    void load() {
        url = UrlQuery.of(request, "tab", "q", "country");
        var wanted = url.get("tab", RegistrationTab.class);
        tab = wanted != null && visitor.tabs().contains(wanted)
                ? wanted
                : visitor.tabs().get(0);
        if (tab == RegistrationTab.CONFLICTS) {
            contested = conflicts.list(ConflictStatus.OPEN, url.getCursor(), PAGE);
        } else {
            page = registrations.list(new RegistrationQuery(
                    tab.view(), tab.status(), url.get("q"), url.get("country"), null, url.getCursor(), PAGE));
        }
    }

    public List<RegistrationTab> getTabs() {
        return visitor.tabs();
    }

    public RegistrationTab getTab() {
        return tab;
    }

    public String address(RegistrationTab wanted) {
        return url.with("tab", wanted.name());
    }

    public String without(String filter) {
        return url.without(filter);
    }

    public String getQ() {
        return url.get("q");
    }

    public String getCountry() {
        return url.get("country");
    }

    public boolean isUnset() {
        return getQ() == null && getCountry() == null;
    }

    /** Null where the lines are conflicts. */
    public PageOf<RegistrationRow> getPage() {
        return page;
    }

    public PageOf<ConflictRow> getContested() {
        return contested;
    }

    public int getCount() {
        return page == null ? contested.count() : page.count();
    }

    public boolean isCountCapped() {
        return page == null ? contested.countCapped() : page.countCapped();
    }

    public Pager getPager() {
        return new Pager(url, page == null ? contested : page);
    }
}
