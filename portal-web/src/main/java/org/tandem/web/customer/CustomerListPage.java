package org.tandem.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.tandem.customer.CustomerQuery;
import org.tandem.customer.CustomerRow;
import org.tandem.customer.CustomerService;
import org.tandem.shared.PageOf;
import org.tandem.web.shell.Pager;
import org.tandem.web.shell.UrlQuery;

/** Customers, those that came last first. */
@Named
@RequestScoped
public class CustomerListPage {
    private static final int PAGE = 50;

    @Inject
    private CustomerService customers;

    @Inject
    private HttpServletRequest request;

    private UrlQuery url;
    private PageOf<CustomerRow> page;

    @PostConstruct
    void load() {
        url = UrlQuery.of(request, "q", "country");
        page = customers.list(new CustomerQuery(url.get("q"), url.get("country"), url.getCursor(), PAGE));
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
