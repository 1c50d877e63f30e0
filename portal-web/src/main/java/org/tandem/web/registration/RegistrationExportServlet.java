package org.tandem.web.registration;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.tandem.registration.RegistrationQuery;
import org.tandem.registration.RegistrationRow;
import org.tandem.registration.RegistrationService;
import org.tandem.web.listing.Exports;
import org.tandem.web.shell.Texts;
import org.tandem.web.shell.UrlQuery;

/** A tab of the list of registrations as a file. */
@WebServlet("/registration/export")
public class RegistrationExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Exports exports;

    @Inject
    private transient RegistrationService registrations;

    @Inject
    private transient RegistrationVisitor visitor;

    @Inject
    private transient RegistrationOptions options;

    @Inject
    private transient Texts text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var list = RegistrationLists.ALL;
        var url = UrlQuery.of(request, list.filters().toArray(String[]::new));
        var tab = visitor.tab(url);
        exports.send(
                request,
                response,
                list,
                cursor -> registrations.list(RegistrationLists.query(url, tab, cursor, RegistrationQuery.MAX_LIMIT)),
                this::cells);
    }

    private List<Object> cells(RegistrationRow row) {
        return Arrays.asList(
                row.reference(),
                row.company(),
                options.categories(row.categories()),
                options.territory(row.country(), row.subdivision()),
                row.amount(),
                visitor.isPartner() ? row.personName() : row.organizationName(),
                row.submittedAt(),
                text.of("registration.status", row.status()));
    }
}
