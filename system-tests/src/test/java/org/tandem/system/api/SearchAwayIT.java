package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Api;
import org.tandem.system.People;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;
import org.tandem.system.WebSession;

/** While the text index is being built anew, searching says so and everything else works. */
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

    private static void run(String sql) throws SQLException {
        try (var connection = Stack.get().database();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
