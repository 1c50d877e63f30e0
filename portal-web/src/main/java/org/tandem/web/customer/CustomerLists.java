package org.tandem.web.customer;

import java.util.List;
import org.tandem.customer.CustomerQuery;
import org.tandem.web.listing.ListOf;
import org.tandem.web.shell.Pages;
import org.tandem.web.shell.UrlQuery;

/** The list of customers. */
final class CustomerLists {
    static final ListOf ALL = new ListOf(
            "customer.list",
            Pages.CUSTOMER_LIST,
            Pages.CUSTOMER_EXPORT.getPath(),
            List.of("q", "country"),
            List.of("opportunity.reference", "customer.name", "lead.domain", "lead.place", "customer.since"),
            List.of());

    private CustomerLists() {}

    static CustomerQuery query(UrlQuery url, String cursor, int limit) {
        return new CustomerQuery(url.get("q"), url.get("country"), cursor, limit);
    }
}
