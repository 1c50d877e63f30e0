package org.tandem.web.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tandem.shared.SheetText;

/** One worksheet; text is written as text and never as a formula, and is inert should it be saved as CSV later. */
final class XlsxSheet implements Sheet {
    private static final int PORTION = 500;
    private final Workbook book;
    private final Worksheet page;
    private final ZoneId zone;
    private int rows;

    XlsxSheet(OutputStream target, String name, ZoneId zone) {
        this.book = new Workbook(target, "Tandem", "1.0");
        this.page = book.newWorksheet(name);
        this.zone = zone;
    }

    @Override
    public void add(List<?> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        rows++;
        if (rows % PORTION == 0) {
            page.flush();
        }
    }

    private void put(int column, Object cell) {
        if (cell instanceof Number number) {
            page.value(rows, column, number);
        } else if (cell instanceof Instant at) {
            page.value(rows, column, LocalDateTime.ofInstant(at, zone));
            page.style(rows, column).format("yyyy-mm-dd hh:mm").set();
        } else if (cell instanceof LocalDate day) {
            page.value(rows, column, day);
            page.style(rows, column).format("yyyy-mm-dd").set();
        } else if (cell != null) {
            page.inlineString(rows, column, SheetText.inert(cell.toString()));
        }
    }

    @Override
    public void close() throws IOException {
        page.finish();
        book.finish();
    }
}
