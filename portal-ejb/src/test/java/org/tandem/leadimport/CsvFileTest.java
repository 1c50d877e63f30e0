package org.tandem.leadimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.shared.RuleViolation;

class CsvFileTest {
    private static CsvFile parse(String text) {
        return CsvFile.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String text, String code, String... args) {
        assertThatThrownBy(() -> parse(text)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.violations().get(0).field()).isEqualTo("file");
            assertThat(refused.violations().get(0).args()).isEqualTo(List.of(args));
        });
    }

    private static String columns(int count) {
        return IntStream.range(0, count).mapToObj(column -> "c" + column).collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparator(String separator) {
        var file = parse("Company" + separator + "\"City, with ; and\ttab\"\nWeber" + separator
                + "Bonn, Köln; Aachen\n".replace(separator, " "));
        assertThat(file.delimiter()).isEqualTo(separator.charAt(0));
        assertThat(file.header()).containsExactly("Company", "City, with ; and\ttab");
        assertThat(file.rows().get(0).cells()).hasSize(2);
    }

    @Test
    void aSingleColumnIsATableToo() {
        assertThat(parse("Company\nWeber\n").rows()).containsExactly(new CsvFile.Row(2, List.of("Weber")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndCounts(String end) {
        var file = parse(String.join(end, "a;b", "1;\"x" + end + "y\"", "", "2;z", ""));
        assertThat(file.delimiter()).isEqualTo(';');
        assertThat(file.rows())
                .containsExactly(
                        new CsvFile.Row(2, List.of("1", "x" + end + "y")), new CsvFile.Row(5, List.of("2", "z")));
    }

    @Test
    void rowsMayBeShorterOrLongerThanTheHeader() {
        assertThat(parse("a,b\n1\n1,2,3\n").rows())
                .extracting(CsvFile.Row::cells)
                .containsExactly(List.of("1"), List.of("1", "2", "3"));
    }

    @Test
    void readsQuotesInsideOfQuotes() {
        assertThat(parse("a,b\n\"say \"\"hi\"\"\",\"\"\n\"\"\"\",x\"y\n").rows())
                .extracting(CsvFile.Row::cells)
                .containsExactly(List.of("say \"hi\"", ""), List.of("\"", "x\"y"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "a,b~1,\"open~2,x~ | 2",
                "\"a,b~1,2~ | 1",
                "a,b~1,\"x\"~2,\"y~3,z | 3",
                "a,b~1,\"x \"\"y~2,z~ | 2",
                "a,b~1,\"x~y \"\"z~2,w~ | 2",
                "a,b~1,\"Foo, Bar~2,\"Baz\",x~ | 2",
                "a,b~\"x~y\",1~2,\"z\" w~ | 4",
                "a,b~1,\"x\"y\"~ | 2"
            })
    void namesTheLineWhereAnUnbalancedQuoteOpens(String text, String line) {
        refused(text.replace('~', '\n'), "IMPORT_QUOTES_UNBALANCED", line);
        refused(text.replace("~", "\r\n"), "IMPORT_QUOTES_UNBALANCED", line);
        refused(text.replace('~', '\r'), "IMPORT_QUOTES_UNBALANCED", line);
    }

    @Test
    void refusesEmptyFiles() {
        refused("", "IMPORT_EMPTY");
        refused(" \r\n\t\n", "IMPORT_EMPTY");
        refused("\uFEFF", "IMPORT_EMPTY");
        refused("Company,City\n\n", "IMPORT_NO_ROWS");
        refused("Company,City", "IMPORT_NO_ROWS");
        refused(",,\nx,y,z", "IMPORT_HEADER_MISSING");
        refused("\"\"", "IMPORT_HEADER_MISSING");
    }

    @ParameterizedTest
    @CsvSource({"'Name,City,name', name, 3", "'A, A ', A, 2", "'A,B,A,B', A, 3"})
    void refusesDuplicateHeadings(String header, String name, String column) {
        refused(header + "\n1,2,3\n", "IMPORT_HEADER_DUPLICATE", name, column);
    }

    @Test
    void headingsWithoutNameMayRepeat() {
        assertThat(parse("A,,B,\n1,2,3,4\n").header()).containsExactly("A", "", "B", "");
    }

    @Test
    void aHundredColumnsAreTheMost() {
        assertThat(parse(columns(100) + "\n" + columns(100)).header()).hasSize(100);
        refused(columns(101) + "\nx", "IMPORT_TOO_MANY_COLUMNS", "1", "100");
        refused(columns(200) + "\nx", "IMPORT_TOO_MANY_COLUMNS", "1", "100");
        refused("a,b\n\n1,2\n" + columns(200), "IMPORT_TOO_MANY_COLUMNS", "4", "100");
    }

    @Test
    void tenThousandCharactersAreTheLongestCell() {
        assertThat(parse("a,b\n1," + "x".repeat(10_000)).rows()).hasSize(1);
        refused("a,b\n1," + "x".repeat(10_001), "IMPORT_CELL_TOO_LONG", "2", "2", "10000");
        refused("a,b\n1,2\n\"" + "x".repeat(5 * 1024 * 1024) + "\",2", "IMPORT_CELL_TOO_LONG", "3", "1", "10000");
    }

    @Test
    void aHundredThousandRowsAreTheMost() {
        assertThat(parse("a\n" + "x\n".repeat(100_000)).rows()).hasSize(100_000);
        refused("a\n" + "x\n".repeat(100_001), "IMPORT_TOO_MANY_ROWS", "100000");
    }

    @Test
    void twentyMegabytesAreTheMost() {
        assertThatThrownBy(() -> CsvFile.parse(new byte[20 * 1024 * 1024 + 1])).hasMessage("IMPORT_TOO_LARGE");
        assertThatThrownBy(() -> CsvFile.parse(new byte[20 * 1024 * 1024])).hasMessage("IMPORT_NOT_TEXT");
    }

    @Test
    void aZipIsNoCsvWhateverItIsCalled() {
        assertThatThrownBy(() -> CsvFile.parse(new byte[] {'P', 'K', 3, 4, 'a', ',', 'b'}))
                .hasMessage("IMPORT_NOT_TEXT");
    }

    @Property
    void anyTextIsReadOrRefusedWithAReason(
            @ForAll @Chars({'"', ',', ';', '\t', '\n', '\r', '\'', '='}) @CharRange(from = 'a', to = 'c') String text) {
        try {
            var file = parse(text);
            assertThat(file.rows())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.line()).isGreaterThan(1));
        } catch (RuleViolation refused) {
            assertThat(refused.code()).startsWith("IMPORT_");
        }
    }
}
