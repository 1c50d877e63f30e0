package org.tandem.web.lead;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.tandem.leadimport.LeadImportService;
import org.tandem.shared.NotFound;
import org.tandem.web.shell.Download;
import org.tandem.web.shell.Look;
import org.tandem.web.shell.UrlQuery;

/** The refused rows of an import with their reasons, to be mended and sent again. */
@WebServlet("/lead/import-errors.csv")
public class ImportErrorsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LeadImportService imports;

    @Inject
    private transient Look look;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID id = UrlQuery.of(request, "id").id("id").orElseThrow(NotFound::new);
            var name = imports.require(id).fileName().replaceFirst("(?i)\\.(csv|txt)$", "");
            Download.csv(response, name + "-errors.csv");
            imports.writeErrors(id, look.getLocale(), response.getWriter());
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
