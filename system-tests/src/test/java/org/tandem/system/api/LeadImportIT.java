package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Api;
import org.tandem.system.Imports;
import org.tandem.system.People;
import org.tandem.system.Rows;
import org.tandem.system.StackExtension;

/** Files of leads as other systems export them. */
@ExtendWith(StackExtension.class)
class LeadImportIT {
    /** As Salesforce heads it; every call another batch of leads. */
    private static String salesforce(String batch) {
        return """
                "Lead ID","First Name","Last Name","Company","Email","Phone","City","Country","Description"
                "%1$s-1","Anna","Koster","Koster Fietsen","anna@koster-%1$s.example","+31 20 123 45 67","Utrecht","NL","Six e-bikes"
                "%1$s-2","Paul","Meier","Velo Meier","paul@meier-%1$s.example","+49 30 1234567","Berlin","DE","Workshop, ""urgent\"""
                "%1$s-3","","","","","","Lyon","FR","Nobody to call"
                """.formatted(batch);
    }

    @Test
    void goodRowsAreTakenInAndBadOnesTold() {
        var batch = batch();
        var done = Imports.done(People.EVA, salesforce(batch));
        assertThat(done.path("state").asText()).isEqualTo("DONE");
        assertThat(done.path("rows").asInt()).isEqualTo(3);
        assertThat(done.path("created").asInt()).isEqualTo(2);
        assertThat(done.path("failed").asInt()).isOne();
        var errors = Api.as(People.EVA).get("/lead-imports/" + done.path("id").asText() + "/errors.csv");
        assertThat(errors.answers(200).body())
                .contains(batch + "-3", "Nobody to call")
                .doesNotContain("Koster");
        assertThat(errors.header("Content-Disposition")).startsWith("attachment");
        assertThat(errors.header("Content-Type")).startsWith("text/csv");
        assertThat(errors.header("X-Content-Type-Options")).isEqualTo("nosniff");
        var found = Api.as(People.EVA).get("/leads?q=koster-" + batch);
        assertThat(found.items()).hasSize(1);
        assertThat(found.items().get(0).path("contactName").asText()).isEqualTo("Anna Koster");
        assertThat(found.items().get(0).path("status").asText()).isEqualTo("POOLED");
    }

    @Test
    void theSameFileAgainCreatesNothing() {
        var file = salesforce(batch());
        Imports.done(People.EVA, file);
        var again = Imports.done(People.EVA, file);
        assertThat(again.path("created").asInt()).isZero();
        assertThat(again.path("unchanged").asInt()).isEqualTo(2);
        var changed = Imports.done(People.EVA, file.replace("Six e-bikes", "Seven e-bikes"));
        assertThat(changed.path("updated").asInt()).isOne();
        assertThat(changed.path("unchanged").asInt()).isOne();
    }

    @Test
    void withoutAnIdCompanyAndMailDecide() {
        var file = "Company;E-Mail;City\nRad Haus GmbH;info@radhaus-%s.example;Köln\n".formatted(batch());
        assertThat(Imports.done(People.EVA, file).path("created").asInt()).isOne();
        var again = Imports.done(People.EVA, file.replace("Rad Haus GmbH", "RAD HAUS gmbh"));
        assertThat(again.path("created").asInt()).isZero();
    }

    @Test
    void encodingsAndSeparatorsOfOtherSystemsAreRead() {
        for (var encoding :
                new Charset[] {StandardCharsets.UTF_16, Charset.forName("windows-1252"), StandardCharsets.UTF_8}) {
            for (var separator : new String[] {",", ";", "\t"}) {
                var file = "Company,City,Email\nMüller Räder,Köln,x@y%s.example\n"
                        .replace(",", separator)
                        .formatted(batch());
                var started = Imports.upload(Api.as(People.EVA), "leads.csv", file.getBytes(encoding), null);
                assertThat(started.answers(202).json().path("header")).hasSize(3);
                assertThat(Imports.await(People.EVA, started.json())
                                .path("created")
                                .asInt())
                        .isOne();
            }
        }
        assertThat(Rows.count("SELECT COUNT(*) FROM leads WHERE company = 'Müller Räder' AND city = 'Köln'"))
                .isEqualTo(9);
    }

    @Test
    void theMappingMayBeGiven() {
        var mapping = "{\"COMPANY\": 1, \"CITY\": 0}";
        var file = "a,b\nGent,Fietsen %s\n".formatted(batch()).getBytes(StandardCharsets.UTF_8);
        var started =
                Imports.upload(Api.as(People.EVA), "odd.csv", file, mapping).answers(202);
        assertThat(Imports.await(People.EVA, started.json()).path("created").asInt())
                .isOne();
        Imports.upload(Api.as(People.EVA), "odd.csv", file, "{\"COMPANY\": 7}").refuses(422, "IMPORT_MAPPING_INVALID");
        Imports.upload(Api.as(People.EVA), "odd.csv", file, "{\"OWNER\": 1}").answers(400);
    }

    @Test
    void aRepeatedKeyStartsOneImport() {
        var eva = Api.as(People.EVA).once(UUID.randomUUID().toString());
        var file = salesforce(batch());
        var first = Imports.upload(eva, "leads.csv", file).answers(202);
        assertThat(Imports.upload(eva, "leads.csv", file).answers(202).text("id"))
                .isEqualTo(first.text("id"));
        assertThat(first.header("Location")).endsWith("/lead-imports/" + first.text("id"));
    }

    @Test
    void theOtherFirmsImportsAreNotThere() {
        var mine = Imports.upload(Api.as(People.EVA), "leads.csv", salesforce(batch()))
                .answers(202)
                .text("id");
        Api.as(People.ANNA).get("/lead-imports/" + mine).refuses(404, "NOT_FOUND");
        Api.as(People.ANNA).get("/lead-imports/" + mine + "/errors.csv").refuses(404, "NOT_FOUND");
        Api.as(People.DANA).get("/lead-imports/" + mine).refuses(403, "FORBIDDEN");
    }

    private static String batch() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
