package org.tandem.leadimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.shared.RuleViolation;

class CsvTextTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String GERMAN = "Firma;Ort\nMüller & Söhne;Köln\n„Größe“;10 €\n";

    private static byte[] bytes(Object... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part instanceof Integer value ? new byte[] {value.byteValue()} : (byte[]) part);
        }
        return out.toByteArray();
    }

    static void refused(byte[] bytes, String code, String... args) {
        assertThatThrownBy(() -> CsvText.of(bytes)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.violations().get(0).args()).isEqualTo(List.of(args));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsEveryEncodingWithoutMark(String encoding) {
        var read = CsvText.of(GERMAN.getBytes(Charset.forName(encoding)));
        assertThat(read).isEqualTo(new CsvText(encoding, GERMAN));
    }

    @Test
    void readsMarkedFilesAndDropsTheMark() {
        assertThat(CsvText.of(bytes(0xEF, 0xBB, 0xBF, GERMAN.getBytes(StandardCharsets.UTF_8)))
                        .text())
                .isEqualTo(GERMAN);
        assertThat(CsvText.of(bytes(0xFF, 0xFE, GERMAN.getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(new CsvText("UTF-16LE", GERMAN));
        assertThat(CsvText.of(bytes(0xFE, 0xFF, GERMAN.getBytes(StandardCharsets.UTF_16BE))))
                .isEqualTo(new CsvText("UTF-16BE", GERMAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "« 10 »", "5\u00A0kg", "日本,東京", "€", "Ærø", "😀"})
    void isNotFooledByRareCharacters(String text) {
        assertThat(CsvText.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(new CsvText("UTF-8", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"«café» x", "GRÂCE", "Straß“x", "é…", "ñ¿", "ÿ", "Â"})
    void windowsTextIsNotTakenForUtf8(String text) {
        if (text.equals("Straß“x")) {
            // DF 93 is also a whole UTF-8 sequence; read as such, and shown so in the preview
            assertThat(CsvText.of(text.getBytes(WINDOWS)).encoding()).isEqualTo("UTF-8");
        } else {
            assertThat(CsvText.of(text.getBytes(WINDOWS))).isEqualTo(new CsvText("windows-1252", text));
        }
    }

    @Test
    void namesThePlaceWhereUtf8IsBroken() {
        var good = "Firma\nKöln\nM".getBytes(StandardCharsets.UTF_8);
        refused(bytes(good, 0xFC, "ller\n".getBytes(StandardCharsets.UTF_8)), "IMPORT_ENCODING_BROKEN", "3:2");
        refused(bytes(0xEF, 0xBB, 0xBF, 0xC3), "IMPORT_ENCODING_BROKEN", "1:1");
    }

    @Test
    void namesThePlaceWhereUtf16IsBroken() {
        refused(
                bytes(0xFF, 0xFE, "a\nb".getBytes(StandardCharsets.UTF_16LE), 0x00, 0xDC, 0x78, 0),
                "IMPORT_ENCODING_BROKEN",
                "2:2");
        refused(bytes(0xFF, 0xFE, 0x61, 0, 0x62), "IMPORT_ENCODING_BROKEN", "1:2");
    }

    @Test
    void namesThePlaceOfABytesWindowsDoesNotHave() {
        refused(bytes("ab\nM".getBytes(WINDOWS), 0xFC, 0x81), "IMPORT_ENCODING_BROKEN", "2:3");
    }

    @ParameterizedTest
    @CsvSource({
        "504B0304140000",
        "255044462D312E37",
        "D0CF11E0A1B11AE1",
        "000102030405060708090A0B0C0D0E0F",
        "61002C000000000000000000000000",
        "4D5A90000300000004000000FFFF0000B8000000000000004000000000000000"
    })
    void refusesFilesThatAreNoText(String hex) {
        refused(java.util.HexFormat.of().parseHex(hex), "IMPORT_NOT_TEXT");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 31})
    void aSingleZeroByteDoesNotMakeUtf16(int at) {
        var bytes = "Company,Last Name,Email,Phone,City\nWeber,Anna,a@b.test,1,Bonn\n".getBytes(StandardCharsets.UTF_8);
        bytes[at] = 0;
        refused(bytes, "IMPORT_NOT_TEXT");
    }

    @Test
    void utf16WithoutMarkMayHaveOtherScripts() {
        var text = "Firma;Ort\n" + "Łódź;Ā\n".repeat(20);
        assertThat(CsvText.of(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(new CsvText("UTF-16LE", text));
        assertThat(CsvText.of(text.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(new CsvText("UTF-16BE", text));
    }

    @Test
    void refusesNothing() {
        refused(new byte[0], "IMPORT_EMPTY");
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        try {
            assertThat(CsvText.of(bytes).text()).isNotNull();
        } catch (RuleViolation refused) {
            assertThat(refused.code()).startsWith("IMPORT_");
        }
    }
}
