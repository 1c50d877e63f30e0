package org.tandem.leadimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tandem.shared.SheetText;

class ErrorReportTest {
    private static String report(List<String> header, List<List<String>> rows, List<CellError> errors) {
        try {
            var out = new StringWriter();
            var report = new ErrorReport(out, Locale.GERMAN, header);
            for (var at = 0; at < rows.size(); at++) {
                report.add(new ImportRows.StoredRow(at, at + 2, rows.get(at), errors));
            }
            report.flush();
            return out.toString();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void givesTheRowsBackWithTheReasonInTheLastColumn() {
        var errors = List.of(
                new CellError(2, "Land", "COUNTRY_UNKNOWN", List.of("{0}%n%s"), "x"),
                new CellError(2, "", "IMPORT_ROW_TOO_LONG", List.of("3"), ""));
        assertThat(report(List.of("Firma", "Land"), List.of(List.of("Weber")), errors)
                        .lines())
                .containsExactly(
                        "Firma,Land,Grund",
                        "Weber,,\"Land: Ein Land „{0}%n%s“ gibt es nicht.; Die Zeile hat 3 Zellen, mehr als die Kopfzeile.\"");
    }

    @Test
    void runsInNoSpreadsheet() {
        var cells = List.of("=cmd|x", "+1", "-1", "@x", "\tx", "\rx", "＝x", "＋x", "－x", "＠x");
        var header = cells.stream().map(cell -> cell + "h").toList();
        var error = new CellError(2, "=evil", "REQUIRED", List.of(), "");
        var read = CsvFile.parse(report(header, List.of(cells), List.of(error)).getBytes(StandardCharsets.UTF_8));
        assertThat(read.header().subList(0, cells.size())).allMatch(heading -> heading.startsWith("'"));
        assertThat(read.rows().get(0).cells()).hasSize(11).allMatch(cell -> cell.startsWith("'"));
    }

    @Property
    void readAgainNothingIsLost(@ForAll("cells") List<List<String>> rows) {
        var header = List.of("Firma", "Nachname", "Ort");
        var text = report(header, rows, List.of());
        var read = CsvFile.parse(text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.header()).containsExactly("Firma", "Nachname", "Ort", "Grund");
        assertThat(read.rows()).hasSameSizeAs(rows);
        for (var at = 0; at < rows.size(); at++) {
            var cells = new ArrayList<>(read.rows().get(at).cells().subList(0, 3));
            cells.replaceAll(SheetText::original);
            assertThat(cells)
                    .isEqualTo(rows.get(at).stream().map(SheetText::original).toList());
        }
    }

    @Property
    void theInertCellIsReadAsTheOriginal(@ForAll String cell) {
        assertThat(SheetText.original(SheetText.inert(cell))).isEqualTo(SheetText.original(cell));
        assertThat(SheetText.inert(cell))
                .doesNotStartWith("=")
                .doesNotStartWith("@")
                .doesNotStartWith("+");
    }

    @Provide
    Arbitrary<List<List<String>>> cells() {
        return Arbitraries.strings()
                .withChars("aä=+-@'\",;\t\n\r ＝")
                .ofMaxLength(12)
                .list()
                .ofSize(3)
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isBlank()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
