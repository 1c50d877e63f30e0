package org.tandem.web.opportunity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.tandem.opportunity.OpportunityQuery;
import org.tandem.opportunity.OpportunityRow;
import org.tandem.opportunity.OpportunityService;
import org.tandem.opportunity.OpportunityStatus;
import org.tandem.web.listing.Exports;
import org.tandem.web.shell.Look;
import org.tandem.web.shell.Person;
import org.tandem.web.shell.Texts;
import org.tandem.web.shell.UrlQuery;

/** The list of opportunities as a file. */
@WebServlet("/opportunity/export")
public class OpportunityExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Exports exports;

    @Inject
    private transient OpportunityService opportunities;

    @Inject
    private transient Person person;

    @Inject
    private transient Look look;

    @Inject
    private transient Texts text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var list = OpportunityLists.ALL;
        var filter = new OpportunityFilter(UrlQuery.of(request, list.filters().toArray(String[]::new)));
        exports.send(
                request,
                response,
                list,
                cursor -> opportunities.list(filter.query(cursor, OpportunityQuery.MAX_LIMIT)),
                this::cells);
    }

    private List<Object> cells(OpportunityRow row) {
        return Arrays.asList(
                row.reference(),
                row.name(),
                row.customerName(),
                row.amount(),
                row.closeDate(),
                row.nextStep(),
                person.isStaff() ? row.ownerOrganizationName() : row.ownerPersonName(),
                row.status() == OpportunityStatus.OPEN
                        ? row.stage(look.getLocale().getLanguage())
                        : text.of("opportunity.status", row.status()));
    }
}
