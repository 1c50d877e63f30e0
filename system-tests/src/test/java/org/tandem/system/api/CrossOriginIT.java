package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.stack.demo.DemoWorld;
import org.tandem.system.Api;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Rows;
import org.tandem.system.StackExtension;

/** Pages of other origins get no answer that a browser would let them read, and reading changes nothing. */
@ExtendWith(StackExtension.class)
class CrossOriginIT {
    private static final UUID AURORA = DemoWorld.firm("aurora").id();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "http://localhost.evil.example",
                "http://evil-localhost:8080",
                "https://localhost:8080.evil.example"
            })
    void noOriginIsLetIn(String origin) {
        var dana = Api.as(People.DANA).with("Origin", origin);
        for (var answer : List.of(
                dana.get("/leads"),
                Api.anonymous().with("Origin", origin).get("/leads"),
                dana.with("Access-Control-Request-Method", "POST").send("OPTIONS", "/leads", null))) {
            assertThat(answer.response().headers().map().keySet())
                    .as(answer.request())
                    .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control-"));
        }
    }

    @Test
    void readingChangesNothing() {
        var lead = Leads.claimedBy(People.DANA);
        var tables = List.of("leads", "claims", "lead_activities", "search_documents", "audit_events", "lead_imports");
        org.tandem.system.Imports.awaitAll();
        var before = Rows.fingerprints(AURORA, tables);
        for (var path : List.of(
                "/leads", Leads.path(lead), Leads.path(lead) + "/timeline", Leads.path(lead) + "/claim", "/me")) {
            for (var method : List.of("GET", "HEAD", "OPTIONS")) {
                Api.as(People.DANA).send(method, path, null);
            }
        }
        assertThat(Rows.fingerprints(AURORA, tables)).isEqualTo(before);
    }
}
