package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Api;
import org.tandem.system.Imports;
import org.tandem.system.People;
import org.tandem.system.Reply;
import org.tandem.system.Rows;
import org.tandem.system.StackExtension;

/** Files that are no table of leads: a message with the place, and nothing taken in. */
@ExtendWith(StackExtension.class)
class RefusedFileIT {

    @Test
    void nothingIsKeptOfARefusedFile() {
        var before = Rows.count("SELECT COUNT(*) FROM lead_imports") + Rows.count("SELECT COUNT(*) FROM leads");
        sent("Company\n\"Velo").answers(422);
        assertThat(Rows.count("SELECT COUNT(*) FROM lead_imports") + Rows.count("SELECT COUNT(*) FROM leads"))
                .isEqualTo(before);
    }

    @Test
    void anEmptyFileIsRefused() {
        sent("").refuses(422, "IMPORT_EMPTY");
        sent("  \n\n").refuses(422, "IMPORT_EMPTY");
        sent("Company,City\n").refuses(422, "IMPORT_NO_ROWS");
        sent(",,\na,b,c\n").refuses(422, "IMPORT_HEADER_MISSING");
    }

    @Test
    void unbalancedQuotesAreShownWithTheirLine() {
        var refused = sent("Company,City\nVelo Nord,Kiel\n\"Velo Sued,Ulm\nVelo West,Aachen\n");
        assertThat(refused.refuses(422, "IMPORT_QUOTES_UNBALANCED").text("detail"))
                .contains("3");
    }

    @Test
    void aBrokenEncodingIsShownWithItsPlace() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Company,City\nMüller,Köln\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF, ','});
        var refused = Imports.upload(Api.as(People.EVA), "leads.csv", bytes.toByteArray(), null);
        assertThat(refused.refuses(422, "IMPORT_ENCODING_BROKEN").text("detail"))
                .contains("3");
    }

    @Test
    void twoHundredColumnsAreTooMany() {
        var header = IntStream.range(0, 200).mapToObj(column -> "c" + column).collect(Collectors.joining(","));
        sent(header + "\n" + header + "\n").refuses(422, "IMPORT_TOO_MANY_COLUMNS");
    }

    @Test
    void aCellOfFiveMegabytesIsShownWithItsPlace() {
        var refused = sent("Company,City\nVelo,Kiel\nVelo," + "x".repeat(5_000_000) + "\n");
        assertThat(refused.refuses(422, "IMPORT_CELL_TOO_LONG").text("detail")).contains("3", "2");
    }

    @Test
    void duplicateHeadingsAreNamed() {
        assertThat(sent("Company,City,company\na,b,c\n")
                        .refuses(422, "IMPORT_HEADER_DUPLICATE")
                        .text("detail"))
                .contains("company");
    }

    @Test
    void anArchiveIsNoTextWhateverItsName() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("leads.csv"));
            zip.write("Company\nVelo\n".getBytes(StandardCharsets.UTF_8));
        }
        Imports.upload(Api.as(People.EVA), "leads.csv", bytes.toByteArray(), null)
                .refuses(422, "IMPORT_NOT_TEXT");
    }

    @Test
    void formulasAreRefusedAndHarmlessInTheReport() {
        var done = Imports.done(People.EVA, "Company,City\n=cmd|'/c calc'!A1,Kiel\n@SUM(A1),Kiel\n-2+3+cmd,Kiel\n");
        assertThat(done.path("failed").asInt()).isEqualTo(3);
        var report = Api.as(People.EVA)
                .get("/lead-imports/" + done.path("id").asText() + "/errors.csv")
                .body();
        assertThat(report.lines().skip(1)).hasSize(3).noneMatch(line -> line.matches("^\"?[=@+-].*"));
        assertThat(report).contains("'=cmd|");
    }

    @Test
    void aFileOfTwentyOneMegabytesIsTooLarge() {
        var refused = sent("Company\n" + "Velo Nord GmbH, Kiel\n".repeat(1_000_001));
        assertThat(refused.status()).as(refused.body()).isIn(413, 422);
    }

    @Test
    void moreThanAHundredThousandRowsAreTooMany() {
        sent("Company\n" + "Velo\n".repeat(100_001)).refuses(422, "IMPORT_TOO_MANY_ROWS");
    }

    @Test
    void theNameOfAFileIsJustAName() {
        for (var name : new String[] {"../../etc/passwd", "CON", "x".repeat(300) + ".csv", "<script>.csv", "a;b.csv"}) {
            var reply = Imports.upload(Api.as(People.EVA), name, "Company\nVelo Ostend\n");
            assertThat(reply.status()).as(name).isIn(202, 422);
        }
    }

    @Test
    void otherPartsAreRefused() {
        var body = "--b\r\nContent-Disposition: form-data; name=\"tenant_id\"\r\n\r\nx\r\n--b--\r\n";
        var type = "multipart/form-data; boundary=b";
        var text = java.net.http.HttpRequest.BodyPublishers.ofString(body);
        Api.as(People.EVA)
                .send("POST", "/lead-imports", type, text)
                .refuses(400, "UNKNOWN_FIELD")
                .at("/tenant_id");
        Api.as(People.EVA).post("/lead-imports", java.util.Map.of()).refuses(415, "UNSUPPORTED_MEDIA_TYPE");
    }

    private static Reply sent(String csv) {
        return Imports.upload(Api.as(People.EVA), "leads.csv", csv);
    }
}
