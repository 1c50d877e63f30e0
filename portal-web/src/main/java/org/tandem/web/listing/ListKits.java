package org.tandem.web.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.tandem.listing.ListingService;
import org.tandem.tenancy.Caller;
import org.tandem.web.shell.UrlQuery;

/** Opens a list for the reader: his views and columns, and what the address asks for. */
@ApplicationScoped
public class ListKits {
    @Inject
    private ListingService lists;

    @Inject
    private Caller caller;

    public ListKit open(HttpServletRequest request, ListOf list) {
        var asked = UrlQuery.of(request, list.parameters().toArray(String[]::new));
        return new ListKit(
                list,
                lists.choices(list.name()),
                asked,
                request.getQueryString() == null,
                caller.identity().roles());
    }
}
