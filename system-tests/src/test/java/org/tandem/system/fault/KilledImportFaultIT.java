package org.tandem.system.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Api;
import org.tandem.system.Imports;
import org.tandem.system.People;
import org.tandem.system.Rows;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;

/** The application is killed while it takes in a file: it goes on by itself, and no lead is there twice. */
@ExtendWith(StackExtension.class)
class KilledImportFaultIT {
    private static final int ROWS = 5_000;

    @Test
    void anImportGoesOnAfterAKill() {
        var batch = UUID.randomUUID().toString().substring(0, 8);
        var file = "Lead ID,Company,City,Email\n"
                + IntStream.range(0, ROWS)
                        .mapToObj(row -> "%1$s-%2$d,Velo %2$d,Basel,info@v%2$d-%1$s.example".formatted(batch, row))
                        .collect(Collectors.joining("\n"));
        var started = Imports.upload(Api.as(People.EVA), "leads.csv", file)
                .answers(202)
                .json();
        awaitSomeRows(started);
        Stack.get().kill("payara");
        Stack.get().restart("payara");
        var done = Imports.await(People.EVA, started);
        assertThat(done.path("state").asText()).isEqualTo("DONE");
        assertThat(done.path("created").asInt()).isEqualTo(ROWS);
        assertThat(done.path("processed").asInt()).isEqualTo(ROWS);
        var mine = " FROM leads WHERE external_id LIKE '" + batch + "-%'";
        assertThat(Rows.count("SELECT COUNT(*)" + mine)).isEqualTo(ROWS);
        assertThat(Rows.count("SELECT COUNT(DISTINCT match_key)" + mine)).isEqualTo(ROWS);
        assertThat(Rows.count("SELECT COUNT(*) FROM audit_events a JOIN leads l ON l.tenant_id = a.tenant_id"
                        + " AND l.id = a.subject_id WHERE a.type = 'lead.received' AND l.external_id LIKE '" + batch
                        + "-%'"))
                .isEqualTo(ROWS);
    }

    private static void awaitSomeRows(JsonNode started) {
        for (var look = 0; look < 600; look++) {
            var processed = Rows.count(
                    "SELECT next_row FROM lead_imports WHERE id = ?",
                    UUID.fromString(started.path("id").asText()));
            if (processed > 0) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("nothing was taken in for 12 s");
    }
}
