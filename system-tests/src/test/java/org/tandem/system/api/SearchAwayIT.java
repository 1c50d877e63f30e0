package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.stack.demo.DemoData;
import org.tandem.stack.demo.DemoWorld;
import org.tandem.system.Api;
import org.tandem.system.Imports;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Rows;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;
import org.tandem.system.WebSession;

/** While an index is being built anew, whoever needs it says so and everything else works. */
@ExtendWith(StackExtension.class)
class SearchAwayIT {

    @Test
    void searchingSaysThatItIsAwayAndListsGoOn() throws SQLException {
        var eva = Api.as(People.EVA);
        eva.get("/leads?q=bike").answers(200);
        run("ALTER TABLE search_documents DROP KEY search_documents_text");
        try {
            var refused = eva.get("/leads?q=bike").refuses(503, "SEARCH_UNAVAILABLE");
            assertThat(refused.header("Retry-After")).isEqualTo("20");
            eva.get("/leads").answers(200);
            var page = WebSession.of(People.EVA).get("/lead/list.xhtml?q=bike");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("Searching is off for a moment");
            assertThat(WebSession.of(People.EVA).get("/lead/list.xhtml").statusCode())
                    .isEqualTo(200);
        } finally {
            run("ALTER TABLE search_documents ADD FULLTEXT KEY search_documents_text (text)");
        }
        eva.get("/leads?q=bike").answers(200);
    }

    /** A lead that could not be compared with those that are there would be a duplicate nobody is told of. */
    @Test
    void noLeadComesInUncomparedAndAnImportWaits() throws SQLException {
        var eva = Api.as(People.EVA);
        var request = Leads.request();
        JsonNode started;
        Stack.get().massIndexes().drop();
        try {
            eva.post("/leads", request).refuses(503, "LOOKUP_UNAVAILABLE");
            assertThat(known(request)).isZero();
            started = Imports.upload(
                            eva,
                            "leads.csv",
                            "Company,Email\nAway Ltd,one@away-%s.example\n".formatted(UUID.randomUUID()))
                    .answers(202)
                    .json();
            // the job has looked at it more than once
            LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
            assertThat(eva.get("/lead-imports/" + started.path("id").asText()).text("state"))
                    .isEqualTo("RUNNING");
            var taken = Api.as(People.DANA)
                    .get("/leads?status=POOLED&limit=1")
                    .json()
                    .at("/items/0/id");
            Api.as(People.DANA).post("/leads/" + taken.asText() + "/claim").answers(200);
            assertThat(WebSession.of(People.EVA).get("/lead/list.xhtml").statusCode())
                    .isEqualTo(200);
        } finally {
            Stack.get().massIndexes().ensure(line -> {});
        }
        eva.post("/leads", request).answers(201);
        assertThat(Imports.await(People.EVA, started).path("created").asInt()).isOne();
    }

    private static long known(Map<String, Object> request) {
        return Rows.count("SELECT COUNT(*) FROM leads WHERE external_id = ?", request.get("externalId"));
    }

    @Test
    void whatIsBuiltAnewIsWhatTheSchemaHas() throws SQLException {
        var before = indexes();
        var indexes = Stack.get().massIndexes();
        indexes.ensure(line -> {});
        assertThat(indexes()).isEqualTo(before);
        indexes.drop();
        try {
            assertThat(indexes()).hasSizeLessThan(before.size()).isSubsetOf(before);
        } finally {
            indexes.ensure(line -> {});
        }
        assertThat(indexes()).isEqualTo(before);
    }

    @Test
    void aLoadThatFailsLeavesNoIndexAway() throws SQLException {
        var before = indexes();
        var said = new ArrayList<String>();
        try (var connection = Stack.get().database()) {
            var data = new DemoData(connection, Stack.get().massIndexes(), line -> {
                said.add(line);
                if (said.size() == 1) {
                    throw new IllegalStateException("the disk is full");
                }
            });
            assertThatThrownBy(() -> data.fill(DemoWorld.firm("borealis"), 60_000))
                    .hasMessage("the disk is full");
        }
        assertThat(said).hasSize(3).anyMatch(line -> line.endsWith("indexes of leads"));
        assertThat(indexes()).isEqualTo(before);
    }

    private static Set<String> indexes() throws SQLException {
        var sql = "SELECT CONCAT_WS(' ', table_name, index_name, index_type, non_unique,"
                + " GROUP_CONCAT(column_name ORDER BY seq_in_index)) FROM information_schema.statistics"
                + " WHERE table_schema = DATABASE() GROUP BY table_name, index_name, index_type, non_unique";
        try (var connection = Stack.get().database();
                var query = connection.prepareStatement(sql);
                var result = query.executeQuery()) {
            var found = new TreeSet<String>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        }
    }

    private static void run(String sql) throws SQLException {
        try (var connection = Stack.get().database();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
