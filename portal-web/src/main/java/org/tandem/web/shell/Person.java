package org.tandem.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.tenancy.Caller;
import org.tandem.web.shell.Pages.Place;

/** The reader, as the frame of a page shows him, and where he can go. */
@Named
@RequestScoped
public class Person {
    /** The phone's bottom bar has four places; the last one is "more". */
    private static final int PHONE_PLACES = 3;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    public String getName() {
        return caller.identity().personName();
    }

    public String getFirstName() {
        return getName().split(" ", 2)[0];
    }

    public String getInitials() {
        var words = getName().strip().split("\\s+");
        var last = words.length > 1 ? words[words.length - 1].substring(0, 1) : "";
        return words[0].substring(0, 1) + last;
    }

    public String getCompany() {
        return caller.identity().organizationName();
    }

    public String getId() {
        return caller.personId().toString();
    }

    public boolean isStaff() {
        return caller.isStaff();
    }

    boolean mayOpen(Pages page) {
        return page.isFor(roles());
    }

    public List<Pages> getMain() {
        return Pages.in(Place.MAIN, roles());
    }

    public List<Pages> getFirm() {
        return Pages.in(Place.FIRM, roles());
    }

    public List<Pages> getPhone() {
        return getMain().stream().limit(PHONE_PLACES).toList();
    }

    /** Main places that the phone's bar has no room for, and the firm's. */
    public List<Pages> getRest() {
        return Stream.concat(getMain().stream().skip(PHONE_PLACES), getFirm().stream())
                .toList();
    }

    public List<Pages> getOwn() {
        return Pages.in(Place.PERSON, roles());
    }

    /** Where the search field searches; null for those who have nothing to search. */
    public String getSearchPath() {
        return Stream.of(Pages.LEAD_LIST, Pages.LEAD_OURS)
                .filter(page -> page.isFor(roles()))
                .map(Pages::getPath)
                .findFirst()
                .orElse(null);
    }

    /** Whether {@code page} is where the reader is; a record lies below the list it was opened from. */
    public boolean isAt(Pages page) {
        return Pages.at(RequestPath.of(request)).filter(page::equals).isPresent();
    }

    private Set<String> roles() {
        return Pages.roles(caller.identity());
    }
}
