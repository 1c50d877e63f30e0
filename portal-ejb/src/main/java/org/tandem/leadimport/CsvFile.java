package org.tandem.leadimport;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.tandem.shared.RuleViolation;

/** A file as a table: header and rows, each with the line it starts on. Refused whole, with the place, when it is not one. */
record CsvFile(String encoding, char delimiter, List<String> header, List<Row> rows) {
    static final int MOST_BYTES = 20 * 1024 * 1024;
    static final int MOST_ROWS = 100_000;
    static final int MOST_COLUMNS = 100;
    static final int LONGEST_CELL = 10_000;

    /** One record. */
    record Row(long line, List<String> cells) {}

    static CsvFile parse(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw RuleViolation.at("file", ImportRule.IMPORT_TOO_LARGE, Integer.toString(MOST_BYTES / 1024 / 1024));
        }
        var content = CsvText.of(bytes);
        if (content.text().isBlank()) {
            throw RuleViolation.at("file", ImportRule.IMPORT_EMPTY);
        }
        var delimiter = delimiter(content.text());
        requireBalancedQuotes(content.text(), delimiter);
        var rows = read(content.text(), delimiter);
        var header = header(rows.get(0));
        if (rows.size() == 1) {
            throw RuleViolation.at("file", ImportRule.IMPORT_NO_ROWS);
        }
        return new CsvFile(content.encoding(), delimiter, header, List.copyOf(rows.subList(1, rows.size())));
    }

    /** The separator that occurs most in the first line, outside of quotes. */
    private static char delimiter(String text) {
        var counts = new int[3];
        var quoted = false;
        for (var at = 0; at < text.length() && (quoted || "\r\n".indexOf(text.charAt(at)) < 0); at++) {
            quoted ^= text.charAt(at) == '"';
            var kind = quoted ? -1 : ",;\t".indexOf(text.charAt(at));
            if (kind >= 0) {
                counts[kind]++;
            }
        }
        var best = counts[1] > counts[0] ? 1 : 0;
        return ",;\t".charAt(counts[2] > counts[best] ? 2 : best);
    }

    /** The reader takes everything after an opening quote as one cell; so the cell that never ends is looked for first. */
    private static void requireBalancedQuotes(String text, char delimiter) {
        var line = 1;
        var openedAt = 0;
        var quoted = false;
        var closed = false;
        var cellStart = true;
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            var ends = character == delimiter || character == '\n' || character == '\r';
            if (character == '"' && (quoted || closed || cellStart)) {
                openedAt = cellStart ? line : openedAt;
                closed = quoted;
                quoted = !quoted;
            } else if (closed && !ends) {
                throw unbalanced(openedAt);
            } else {
                closed = false;
            }
            cellStart = !quoted && ends;
            line += character == '\n' || character == '\r' && !text.startsWith("\n", at + 1) ? 1 : 0;
        }
        if (quoted) {
            throw unbalanced(openedAt);
        }
    }

    private static RuleViolation unbalanced(long line) {
        return RuleViolation.at("file", ImportRule.IMPORT_QUOTES_UNBALANCED, Long.toString(line));
    }

    private static List<Row> read(String text, char delimiter) {
        var rows = new ArrayList<Row>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MOST_BYTES + 1)
                .ofCsvRecord(text)) {
            for (var row : reader) {
                rows.add(checked(row));
                if (rows.size() > MOST_ROWS + 1) {
                    throw RuleViolation.at("file", ImportRule.IMPORT_TOO_MANY_ROWS, Integer.toString(MOST_ROWS));
                }
            }
        } catch (CsvParseException broken) {
            throw unbalanced(rows.size() + 1L);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return rows;
    }

    private static Row checked(CsvRecord row) {
        if (row.getFieldCount() > MOST_COLUMNS) {
            throw RuleViolation.at(
                    "file",
                    ImportRule.IMPORT_TOO_MANY_COLUMNS,
                    Long.toString(row.getStartingLineNumber()),
                    Integer.toString(MOST_COLUMNS));
        }
        for (var column = 0; column < row.getFieldCount(); column++) {
            if (row.getField(column).length() > LONGEST_CELL) {
                throw RuleViolation.at(
                        "file",
                        ImportRule.IMPORT_CELL_TOO_LONG,
                        Long.toString(row.getStartingLineNumber()),
                        Integer.toString(column + 1),
                        Integer.toString(LONGEST_CELL));
            }
        }
        return new Row(row.getStartingLineNumber(), List.copyOf(row.getFields()));
    }

    private static List<String> header(Row first) {
        var header = first.cells().stream().map(String::strip).toList();
        if (header.stream().allMatch(String::isEmpty)) {
            throw RuleViolation.at("file", ImportRule.IMPORT_HEADER_MISSING);
        }
        var seen = new HashSet<String>();
        for (var column = 0; column < header.size(); column++) {
            var name = header.get(column);
            if (!name.isEmpty() && !seen.add(name.toLowerCase(Locale.ROOT))) {
                throw RuleViolation.at("file", ImportRule.IMPORT_HEADER_DUPLICATE, name, Integer.toString(column + 1));
            }
        }
        return header;
    }
}
