package org.tandem.web.partner;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.tandem.partner.PartnerQuery;
import org.tandem.partner.PartnerRow;
import org.tandem.partner.PartnerService;
import org.tandem.web.lead.LeadOptions;
import org.tandem.web.listing.Exports;
import org.tandem.web.shell.Texts;
import org.tandem.web.shell.UrlQuery;

/** The list of partners as a file. */
@WebServlet("/partner/export")
public class PartnerExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Exports exports;

    @Inject
    private transient PartnerService partners;

    @Inject
    private transient PartnerOptions options;

    @Inject
    private transient LeadOptions places;

    @Inject
    private transient Texts text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var list = PartnerLists.ALL;
        var url = UrlQuery.of(request, list.filters().toArray(String[]::new));
        exports.send(
                request,
                response,
                list,
                cursor -> partners.list(PartnerLists.query(url, cursor, PartnerQuery.MAX_LIMIT)),
                this::cells);
    }

    private List<Object> cells(PartnerRow row) {
        return Arrays.asList(
                row.name(),
                text.of("partner.kind", row.kind()),
                options.levelOf(row),
                places.place(row.city(), row.country()),
                row.territories(),
                options.stateOf(row));
    }
}
