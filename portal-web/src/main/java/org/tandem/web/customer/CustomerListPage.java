package org.tandem.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.tandem.customer.CustomerRow;
import org.tandem.customer.CustomerService;
import org.tandem.shared.PageOf;
import org.tandem.web.listing.ListKit;
import org.tandem.web.listing.ListKits;
import org.tandem.web.shell.Pager;
import org.tandem.web.shell.UrlQuery;

/** Customers, those that came last first. */
@Named
@ViewScoped
public class CustomerListPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private CustomerService customers;

    @Inject
    private ListKits kits;

    @Inject
    private HttpServletRequest request;

    private ListKit kit;
    private UrlQuery url;
    private PageOf<CustomerRow> page;

    @PostConstruct
    void load() {
        kit = kits.open(request, CustomerLists.ALL);
        url = kit.url();
        refresh();
    }

    void refresh() {
        page = customers.list(CustomerLists.query(url, url.getCursor(), PAGE));
    }

    public ListKit getKit() {
        return kit;
    }

    public String getQ() {
        return url.get("q");
    }

    public String getCountry() {
        return url.get("country");
    }

    public String without(String name) {
        return url.without(name);
    }

    public PageOf<CustomerRow> getPage() {
        return page;
    }

    public Pager getPager() {
        return new Pager(url, page);
    }
}
