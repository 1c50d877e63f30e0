package org.tandem.leadimport;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tandem.shared.RuleTexts;
import org.tandem.shared.SheetText;

/** A CSV of refused rows that can be mended and imported again. */
final class ErrorReport {
    private final Locale language;
    private final int columns;
    private final CsvWriter csv;

    ErrorReport(Writer out, Locale language, List<String> header) throws IOException {
        this.language = language;
        this.columns = header.size();
        this.csv = CsvWriter.builder().build(out);
        var line = new ArrayList<>(header.stream().map(SheetText::inert).toList());
        line.add(RuleTexts.text("IMPORT_REASON", List.of(), language));
        csv.writeRecord(line);
    }

    void add(ImportRows.StoredRow row) {
        var line = new ArrayList<String>();
        for (var column = 0; column < columns; column++) {
            line.add(column < row.cells().size() ? SheetText.inert(row.cells().get(column)) : "");
        }
        line.add(row.errors().stream().map(this::reason).collect(Collectors.joining("; ")));
        csv.writeRecord(line);
    }

    void flush() throws IOException {
        csv.flush();
    }

    private String reason(CellError error) {
        var text = RuleTexts.text(error.code(), error.args(), language);
        return SheetText.inert(error.column().isEmpty() ? text : error.column() + ": " + text);
    }
}
