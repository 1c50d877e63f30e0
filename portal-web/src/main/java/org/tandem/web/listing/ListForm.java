package org.tandem.web.listing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.listing.ListingService;
import org.tandem.listing.SaveView;
import org.tandem.listing.ViewChoice;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Roles;
import org.tandem.web.shell.Going;
import org.tandem.web.shell.Notices;

/** What a reader keeps about a list: a view, or the columns he wants. */
@Named
@RequestScoped
public class ListForm {
    @Inject
    private ListingService lists;

    @Inject
    private Caller caller;

    @Inject
    private Going going;

    @Inject
    private Notices notices;

    private String viewName;
    private boolean viewShared;
    private String viewRole;

    public void save(ListKit kit) {
        var saved = lists.save(
                new SaveView(kit.list().name(), viewName, kit.filters(), kit.chosenColumns(), viewShared, viewRole));
        notices.sayOnNextPage("listing.said.saved", viewName);
        going.to(kit.address(saved));
    }

    public void delete(ListKit kit, ViewChoice view) {
        lists.delete(view.id());
        notices.sayOnNextPage("listing.said.deleted", view.name());
        going.to(kit.getWithoutView());
    }

    public void chooseColumns(ListKit kit) {
        lists.chooseColumns(kit.list().name(), kit.chosenColumns());
        going.to(kit.getAddress());
    }

    public boolean mayDelete(ViewChoice view) {
        return view.own() || view.shared() && isMaySharing();
    }

    public boolean isMaySharing() {
        return caller.isStaff()
                ? caller.has(Roles.CHANNEL_MANAGER) || caller.has(Roles.TENANT_ADMIN)
                : caller.has(Roles.PARTNER_ADMIN);
    }

    /** Those that can open the list at all. */
    public Set<String> roles(ListKit kit) {
        return new TreeSet<>(kit.list().page().getRoles());
    }

    public String getViewName() {
        return viewName;
    }

    public void setViewName(String viewName) {
        this.viewName = viewName;
    }

    public boolean isViewShared() {
        return viewShared;
    }

    public void setViewShared(boolean viewShared) {
        this.viewShared = viewShared;
    }

    public String getViewRole() {
        return viewRole;
    }

    public void setViewRole(String viewRole) {
        this.viewRole = viewRole;
    }
}
