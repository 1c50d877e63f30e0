package org.tandem.leadimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.leadimport.ImportField.*;

import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.catalog.CategoryRow;
import org.tandem.lead.LeadSource;

class RowReaderTest {
    private static final List<String> HEADER = List.of(
            "Firma", "Vorname", "Nachname", "E-Mail", "Telefon", "Ort", "Land", "Wert", "Produkt", "Bedarf", "Region");
    private static final List<CategoryRow> CATEGORIES = List.of(
            new CategoryRow("e-bikes", "E-bikes", "E-Räder"), new CategoryRow("cargo", "Cargo bikes", "Lastenräder"));
    private static final RowReader READER = new RowReader(HEADER, ColumnGuess.of(HEADER), CATEGORIES, "EUR");

    private static RowReader.Result read(String... cells) {
        return READER.read(7, List.of(cells));
    }

    @Test
    void readsARowAsPeopleWriteIt() {
        var draft = read(
                        " Weber GmbH ",
                        "Anna",
                        "Weber",
                        "a@b.test",
                        "0221 5550117",
                        "'s-Hertogenbosch",
                        "Deutschland",
                        "12.500,00 €",
                        "Lastenräder",
                        "12 Räder",
                        "Nordrhein-Westfalen")
                .draft();
        assertThat(draft.company()).isEqualTo("Weber GmbH");
        assertThat(draft.contactName()).isEqualTo("Anna Weber");
        assertThat(draft.phone()).isEqualTo("+492215550117");
        assertThat(draft.city()).isEqualTo("'s-Hertogenbosch");
        assertThat(draft.country()).isEqualTo("DE");
        assertThat(draft.subdivision()).isEqualTo("DE-NW");
        assertThat(draft.value()).hasToString("12500.0000 EUR");
        assertThat(draft.category()).isEqualTo("cargo");
        assertThat(draft.source()).isEqualTo(LeadSource.IMPORT);
    }

    @Test
    void aShortRowIsCompletedWithNothing() {
        assertThat(read("Weber").draft().email()).isNull();
        assertThat(read("Weber", "", "Huber").draft().contactName()).isEqualTo("Huber");
    }

    @Test
    void aLongRowIsRefused() {
        var cells = new String[12];
        java.util.Arrays.fill(cells, "x");
        assertThat(read(cells).errors())
                .containsExactly(new CellError(7, "", "IMPORT_ROW_TOO_LONG", List.of("12"), ""));
        assertThat(read(cells).draft()).isNull();
    }

    @Test
    void namesEveryWrongCell() {
        var result = read("Weber", "", "", "nobody", "call me", "Bonn", "Atlantis", "1", "Boats");
        assertThat(result.draft()).isNull();
        assertThat(result.errors())
                .extracting(CellError::row, CellError::column, CellError::code)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(7, "E-Mail", "EMAIL_INVALID"),
                        Tuple.tuple(7, "Telefon", "PHONE_INVALID"),
                        Tuple.tuple(7, "Land", "COUNTRY_UNKNOWN"),
                        Tuple.tuple(7, "Produkt", "LEAD_CATEGORY_UNKNOWN"));
        assertThat(result.errors())
                .filteredOn("column", "Land")
                .extracting(CellError::value)
                .containsExactly("Atlantis");
    }

    @Test
    void anAmountThatIsNoneIsNamed() {
        assertThat(read("Weber", "", "", "", "", "", "", "1.2.3").errors())
                .containsExactly(new CellError(7, "Wert", "NUMBER_INVALID", List.of(), "1.2.3"));
    }

    @Test
    void aRowWithoutNameIsRefusedAtTheCompany() {
        assertThat(read("", "", " ", "a@b.test").errors())
                .extracting(CellError::column, CellError::code)
                .containsExactly(Tuple.tuple("Firma", "LEAD_COMPANY_OR_CONTACT_REQUIRED"));
        var nameless = new RowReader(List.of("Nachname"), Map.of(LAST_NAME, 0), CATEGORIES, "EUR");
        assertThat(nameless.read(3, List.of("")).errors())
                .containsExactly(new CellError(3, "", "LEAD_COMPANY_OR_CONTACT_REQUIRED", List.of(), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "=1+1",
                "@SUM(1)",
                "+cmd|x",
                "-cmd|x",
                "＝1",
                "＠x",
                "+49 x",
                "-2+3+cmd|' /C calc'!A0",
                "+1*2",
                "=",
                "@"
            })
    void refusesFormulas(String cell) {
        assertThat(RowReader.isFormula(cell)).isTrue();
        assertThat(read(cell).errors())
                .extracting(CellError::column, CellError::code, CellError::value)
                .containsExactly(Tuple.tuple("Firma", "IMPORT_FORMULA", cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+", "+49 (0)221/555-0117", "-12,5", "a=b", "'=1+1", "1+1", "(=1)"})
    void keepsNumbersAndOrdinaryText(String cell) {
        assertThat(RowReader.isFormula(cell)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"'=1+1, =1+1", "'+x, +x", "'s, 's", "''=x, ''=x", "O'Brien, O'Brien"})
    void takesOffTheApostropheOfAnInertFormulaOnly(String cell, String company) {
        assertThat(read(cell).draft().company()).isEqualTo(company);
    }

    @Test
    void showsOnlyTheBeginningOfALongValue() {
        assertThat(read("x", "", "", "e".repeat(101)).errors().get(0).value()).isEqualTo("e".repeat(100) + "…");
        assertThat(read("x", "", "", "e".repeat(100)).errors().get(0).value()).hasSize(100);
    }

    @Test
    void aFullNameGoesBeforeItsParts() {
        var reader = new RowReader(
                List.of("Name", "Vorname", "Nachname"),
                Map.of(CONTACT_NAME, 0, FIRST_NAME, 1, LAST_NAME, 2),
                CATEGORIES,
                "EUR");
        assertThat(reader.read(2, List.of("Dr. Anna Weber", "Anna", "Weber"))
                        .draft()
                        .contactName())
                .isEqualTo("Dr. Anna Weber");
        assertThat(reader.read(2, List.of(" ", "Anna", "Weber")).draft().contactName())
                .isEqualTo("Anna Weber");
        assertThat(reader.read(2, List.of("", "Anna", " ")).draft().contactName())
                .isEqualTo("Anna");
    }

    @Test
    void knowsColumnsThatDoNotExist() {
        var mapping = new java.util.EnumMap<ImportField, Integer>(ImportField.class);
        mapping.put(COMPANY, 0);
        mapping.put(EMAIL, 2);
        mapping.put(PHONE, -1);
        mapping.put(CITY, null);
        assertThat(RowReader.unknownColumns(mapping, 2)).containsExactlyInAnyOrder(EMAIL, PHONE, CITY);
    }
}
