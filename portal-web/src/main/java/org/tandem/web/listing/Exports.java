package org.tandem.web.listing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.tandem.listing.ListingService;
import org.tandem.shared.PageOf;
import org.tandem.web.shell.Download;
import org.tandem.web.shell.Look;
import org.tandem.web.shell.Texts;
import org.tandem.web.shell.UrlQuery;

/** Sends exactly what a list shows under its filters, page by page, and notes in the audit trail that it left. */
@RequestScoped
public class Exports {
    /** A table of more rows is for a program, and programs have the API. */
    static final int MOST_ROWS = 50_000;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private ListingService lists;

    @Inject
    private Look look;

    @Inject
    private Texts text;

    /**
     * @param page reads the page after a cursor
     * @param cells of one row, as many as the list has columns
     */
    public <T> void send(
            HttpServletRequest request,
            HttpServletResponse response,
            ListOf list,
            Function<String, PageOf<T>> page,
            Function<T, List<?>> cells)
            throws IOException {
        var first = page.apply(null);
        var xlsx = "xlsx".equals(request.getParameter("format"));
        var name = list.name().replace('.', '-');
        Download.file(response, name + (xlsx ? ".xlsx" : ".csv"), xlsx ? XLSX : "text/csv;charset=UTF-8");
        var out = response.getOutputStream();
        var sent = 0;
        try (var sheet = xlsx ? new XlsxSheet(out, name, look.getZone()) : new CsvSheet(out)) {
            sheet.add(list.columns().stream().map(text::get).toList());
            for (var next = first; next != null; next = following(next, sent, page)) {
                for (var row : next.items().subList(0, Math.min(next.items().size(), MOST_ROWS - sent))) {
                    sheet.add(cells.apply(row));
                    sent++;
                }
            }
        } finally {
            lists.exported(list.name(), xlsx ? "xlsx" : "csv", filters(request, list), sent);
        }
    }

    private static <T> PageOf<T> following(PageOf<T> last, int sent, Function<String, PageOf<T>> page) {
        return last.nextCursor() == null || sent >= MOST_ROWS ? null : page.apply(last.nextCursor());
    }

    private static String filters(HttpServletRequest request, ListOf list) {
        return UrlQuery.of(request, list.filters().toArray(String[]::new)).filters();
    }
}
