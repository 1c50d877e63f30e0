package org.tandem.leadimport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.catalog.CategoryRow;
import org.tandem.lead.LeadDraft;
import org.tandem.lead.LeadSource;
import org.tandem.lead.RegisterLead;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.SheetText;
import org.tandem.shared.Violation;

/** Reads one row of a file as a lead, with the freedom people take in spreadsheets and the rules of every other intake. */
final class RowReader {
    private final List<String> header;
    private final Map<ImportField, Integer> mapping;
    private final Map<String, String> categoryCodes;
    private final Set<String> codes;
    private final String currency;

    RowReader(List<String> header, Map<ImportField, Integer> mapping, List<CategoryRow> categories, String currency) {
        this.header = header;
        this.mapping = mapping;
        this.currency = currency;
        this.codes = categories.stream().map(CategoryRow::code).collect(Collectors.toSet());
        this.categoryCodes = categories.stream()
                .flatMap(category -> Stream.of(category.code(), category.nameEn(), category.nameDe())
                        .map(name -> Map.entry(ColumnGuess.fold(name), category.code())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    /** Either a draft or the reasons why there is none. */
    record Result(LeadDraft draft, List<CellError> errors) {}

    Result read(int line, List<String> cells) {
        var values = new EnumMap<ImportField, String>(ImportField.class);
        var errors = new ArrayList<CellError>();
        mapping.forEach((field, column) -> {
            var cell = column < cells.size() ? cells.get(column).strip() : "";
            if (isFormula(cell)) {
                errors.add(error(line, field, Violation.at(field.target(), ImportRule.IMPORT_FORMULA), cell));
            }
            values.put(field, SheetText.original(cell));
        });
        if (cells.size() > header.size()) {
            errors.add(new CellError(
                    line, "", ImportRule.IMPORT_ROW_TOO_LONG.name(), List.of(Integer.toString(cells.size())), ""));
        }
        if (!errors.isEmpty()) {
            return new Result(null, errors);
        }
        LeadDraft draft = null;
        try {
            draft = LeadDraft.check(report(values, amount(line, values, errors)), codes, currency);
        } catch (RuleViolation refused) {
            refused.violations()
                    .forEach(violation ->
                            errors.add(error(line, field(violation), violation, value(violation, values))));
        }
        return errors.isEmpty() ? new Result(draft, errors) : new Result(null, errors);
    }

    /** Told together with the other refusals of the row, not instead of them. */
    private BigDecimal amount(int line, Map<ImportField, String> values, List<CellError> errors) {
        var text = values.get(ImportField.AMOUNT);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return CellValue.amount(text);
        } catch (RuleViolation refused) {
            errors.add(error(line, ImportField.AMOUNT, refused.violations().get(0), text));
            return null;
        }
    }

    private RegisterLead report(Map<ImportField, String> values, BigDecimal amount) {
        var country = CellValue.country(values.get(ImportField.COUNTRY));
        return new RegisterLead(
                values.get(ImportField.EXTERNAL_ID),
                values.get(ImportField.TITLE),
                values.get(ImportField.NEED),
                category(values.get(ImportField.CATEGORY)),
                values.get(ImportField.COMPANY),
                values.get(ImportField.DOMAIN),
                contact(values),
                values.get(ImportField.EMAIL),
                values.get(ImportField.PHONE),
                values.get(ImportField.STREET),
                values.get(ImportField.POSTCODE),
                values.get(ImportField.CITY),
                CellValue.subdivision(values.get(ImportField.SUBDIVISION), country),
                country,
                amount,
                values.get(ImportField.CURRENCY),
                LeadSource.IMPORT);
    }

    private String category(String text) {
        return text == null || text.isBlank() ? null : categoryCodes.getOrDefault(ColumnGuess.fold(text), text);
    }

    /** Other systems keep a street in two lines. */
    private static String oneLine(ImportField field, String cell) {
        return field == ImportField.NEED ? cell : cell.replaceAll("\\s*[\\t\\n\\r\\u2028\\u2029]\\s*", " ");
    }

    private static String contact(Map<ImportField, String> values) {
        var whole = values.get(ImportField.CONTACT_NAME);
        if (whole != null && !whole.isBlank()) {
            return whole;
        }
        return Stream.of(values.get(ImportField.FIRST_NAME), values.get(ImportField.LAST_NAME))
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** What a spreadsheet would run. A plus or minus before a digit is a number or a phone number. */
    static boolean isFormula(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        var first = cell.charAt(0);
        var signed = (first == '+' || first == '-')
                && cell.length() > 1
                && !cell.substring(1).matches("^[\\s(]*\\d[\\d\\s()./,-]*$");
        return first == '=' || first == '@' || first == '＝' || first == '＠' || signed;
    }

    private ImportField field(Violation violation) {
        return Stream.of(ImportField.values())
                .filter(field -> field.target().equals(violation.field()) && mapping.containsKey(field))
                .findFirst()
                .orElse(null);
    }

    private static String value(Violation violation, Map<ImportField, String> values) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().target().equals(violation.field()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private CellError error(int line, ImportField field, Violation violation, String value) {
        var column = field == null ? "" : header.get(mapping.get(field));
        var shown = value.length() > 100 ? value.substring(0, 100) + "…" : value;
        return new CellError(line, column, violation.code(), violation.args(), shown);
    }

    static Set<ImportField> unknownColumns(Map<ImportField, Integer> mapping, int columns) {
        return mapping.entrySet().stream()
                .filter(entry -> entry.getValue() == null || entry.getValue() < 0 || entry.getValue() >= columns)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
