package org.tandem.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.tandem.registration.ConflictRow;
import org.tandem.registration.ConflictService;
import org.tandem.registration.ConflictStatus;
import org.tandem.registration.RegistrationRow;
import org.tandem.registration.RegistrationService;
import org.tandem.shared.PageOf;
import org.tandem.web.listing.ListKit;
import org.tandem.web.listing.ListKits;
import org.tandem.web.shell.Pager;
import org.tandem.web.shell.UrlQuery;

/** Registrations: a partner's own, or those of the firm by what has to be done about them. */
@Named
@ViewScoped
public class RegistrationListPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private RegistrationService registrations;

    @Inject
    private ConflictService conflicts;

    @Inject
    private RegistrationVisitor visitor;

    @Inject
    private ListKits kits;

    @Inject
    private HttpServletRequest request;

    private ListKit kit;
    private UrlQuery url;
    private RegistrationTab tab;
    private PageOf<RegistrationRow> page;
    private PageOf<ConflictRow> contested;

    @PostConstruct
    void load() {
        kit = kits.open(request, RegistrationLists.ALL);
        url = kit.url();
        tab = visitor.tab(url);
        refresh();
    }

    void refresh() {
        if (tab == RegistrationTab.CONFLICTS) {
            contested = conflicts.list(ConflictStatus.OPEN, url.getCursor(), PAGE);
        } else {
            page = registrations.list(RegistrationLists.query(url, tab, url.getCursor(), PAGE));
        }
    }

    public ListKit getKit() {
        return kit;
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
