package org.tandem.web.customer;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.tandem.customer.CustomerQuery;
import org.tandem.customer.CustomerRow;
import org.tandem.customer.CustomerService;
import org.tandem.web.lead.LeadOptions;
import org.tandem.web.listing.Exports;
import org.tandem.web.shell.UrlQuery;

/** The list of customers as a file. */
@WebServlet("/customer/export")
public class CustomerExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Exports exports;

    @Inject
    private transient CustomerService customers;

    @Inject
    private transient LeadOptions options;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var list = CustomerLists.ALL;
        var url = UrlQuery.of(request, list.filters().toArray(String[]::new));
        exports.send(
                request,
                response,
                list,
                cursor -> customers.list(CustomerLists.query(url, cursor, CustomerQuery.MAX_LIMIT)),
                this::cells);
    }

    private List<Object> cells(CustomerRow row) {
        return Arrays.asList(
                row.reference(), row.name(), row.domain(), options.place(row.city(), row.country()), row.since());
    }
}
