package org.tandem.web.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final List<Object> HOSTILE = List.of("=1+1", "+1", "-1", "@x", "\tx", "\rx");

    @Test
    void noTextRunsInACsv() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new CsvSheet(out)) {
            sheet.add(HOSTILE);
            sheet.add(Arrays.asList("a,b", null, new BigDecimal("-12.50"), Instant.EPOCH));
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFF'=1+1,'+1,'-1,'@x,'\tx,\"'\rx\"")
                .contains("\"a,b\",,-12.50,1970-01-01T00:00:00Z");
    }

    @Test
    void noTextRunsInAWorksheetAndNumbersStayNumbers() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new XlsxSheet(out, "lead-list", ZoneId.of("Europe/Berlin"))) {
            sheet.add(HOSTILE);
            sheet.add(Arrays.asList("a", null, new BigDecimal("12.5"), Instant.EPOCH));
        }
        var text = unzipped(out.toByteArray());
        assertThat(text).contains("&apos;=1+1", "&apos;@x", "<v>12.5</v>").doesNotContain("<f>");
    }

    @Test
    void manyRowsAreWrittenOnTheWay() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new XlsxSheet(out, "x", ZoneId.of("UTC"))) {
            for (var row = 0; row < 5_000; row++) {
                sheet.add(List.of("row " + row, row));
            }
            assertThat(out.size()).as("what has left the memory before the end").isPositive();
        }
        assertThat(unzipped(out.toByteArray())).contains("row 0<", "row 4999<");
    }

    private static String unzipped(byte[] file) throws IOException {
        var saved = Files.write(Files.createTempFile("sheet", ".xlsx"), file);
        var text = new StringBuilder();
        try (var zip = new ZipFile(saved.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Files.delete(saved);
        return text.toString();
    }
}
