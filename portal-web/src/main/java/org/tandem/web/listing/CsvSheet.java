package org.tandem.web.listing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tandem.shared.SheetText;

/** UTF-8 with the mark that spreadsheets need to see it; numbers and times as every program reads them. */
final class CsvSheet implements Sheet {
    private static final char MARK = '\uFEFF';
    private final Writer out;
    private final CsvWriter csv;

    CsvSheet(OutputStream target) throws IOException {
        out = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        out.write(MARK);
        csv = CsvWriter.builder().build(out);
    }

    @Override
    public void add(List<?> cells) {
        csv.writeRecord(cells.stream().map(CsvSheet::text).toList());
    }

    private static String text(Object cell) {
        if (cell instanceof String text) {
            return SheetText.inert(text);
        }
        return cell == null ? "" : cell.toString();
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        out.flush();
    }
}
