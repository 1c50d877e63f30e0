package org.tandem.web.lead;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.tandem.lead.LeadQuery;
import org.tandem.lead.LeadRow;
import org.tandem.lead.LeadService;
import org.tandem.web.listing.Exports;
import org.tandem.web.listing.ListOf;
import org.tandem.web.shell.Figures;
import org.tandem.web.shell.Texts;
import org.tandem.web.shell.UrlQuery;

/** A list of leads as a file, as masked as its reader sees it. */
@WebServlet("/lead/export")
public class LeadExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LeadService leads;

    @Inject
    private transient Exports exports;

    @Inject
    private transient LeadOptions options;

    @Inject
    private transient Figures figures;

    @Inject
    private transient Texts text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var list = LeadLists.named(request.getParameter("list"));
        var filter = new LeadFilter(UrlQuery.of(request, list.filters().toArray(String[]::new)));
        var query = filter.query(LeadLists.scope(list, filter.isMine()), LeadQuery.MAX_LIMIT);
        exports.send(request, response, list, cursor -> leads.list(query.after(cursor)), row -> cells(list, row));
    }

    private List<Object> cells(ListOf list, LeadRow row) {
        return Arrays.asList(
                list.columns().stream().map(column -> cell(column, row)).toArray());
    }

    private Object cell(String column, LeadRow row) {
        return switch (column.substring("lead.".length())) {
            case "reference" -> row.reference();
            case "need" -> row.title();
            case "company" -> row.company();
            case "contactName" -> row.contactName();
            case "category" -> options.category(row.category());
            case "place" -> options.place(row.city(), row.country());
            case "value" -> figures.band(row.valueBand());
            case "received" -> row.receivedAt();
            case "owner" -> row.ownerOrganizationName();
            case "status" -> text.of("lead.status", row.status());
            default -> null;
        };
    }
}
