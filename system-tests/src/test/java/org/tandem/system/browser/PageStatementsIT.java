package org.tandem.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.system.Addresses;
import org.tandem.system.Api;
import org.tandem.system.Imports;
import org.tandem.system.People;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;
import org.tandem.system.WebSession;
import org.tandem.web.shell.Pages;

/** How often a page asks the database. What a list costs does not grow with its lines. */
@ExtendWith(StackExtension.class)
class PageStatementsIT {
    private static final String LOGGED = "SELECT CONVERT(argument USING utf8mb4) FROM mysql.general_log"
            + " WHERE command_type IN ('Query', 'Execute') ORDER BY event_time";
    private static final int LOOKS = 50;
    private static final int QUIET = 3;
    private static final long PAUSE_NANOS = 200_000_000;
    /** That a count has stopped is remembered for ten seconds. */
    private static final Duration FORGOTTEN = Duration.ofSeconds(11);
    /** By which a job shows that it is at work; what else it asks cannot be told from what a page asks. */
    private static final List<String> JOBS = List.of(
            "scheduled_tasks",
            "outbox_events",
            "lead_imports",
            "idempotency_keys",
            "routing_queue",
            "service_levels from",
            "tenant_id from firm_provisionings",
            "mails m",
            "webhook_deliveries d");

    @ParameterizedTest
    @CsvSource({
        "/, sales1@summit.example, 12",
        "/lead/available.xhtml, sales1@summit.example, 8",
        "/lead/ours.xhtml, sales1@summit.example, 8",
        "/, channel@aurora.example, 12",
        "/lead/list.xhtml, channel@aurora.example, 8",
        "/lead/offers.xhtml, sales1@summit.example, 8",
        "/lead/worklist.xhtml, channel@aurora.example, 10",
        "/routing/rules.xhtml, channel@aurora.example, 6",
        "/routing/rule.xhtml, channel@aurora.example, 6",
        "/lead/new.xhtml, channel@aurora.example, 6",
        "/registration/list.xhtml, sales1@summit.example, 8",
        "/registration/list.xhtml, channel@aurora.example, 8",
        "/registration/list.xhtml?tab=CONFLICTS, channel@aurora.example, 8",
        "/registration/edit.xhtml, sales1@summit.example, 6",
        "/registration/approvals.xhtml, channel@aurora.example, 8",
        "/opportunity/board.xhtml, sales1@summit.example, 7",
        "/opportunity/board.xhtml, channel@aurora.example, 7",
        "/opportunity/list.xhtml, sales1@summit.example, 8",
        "/opportunity/forecast.xhtml, channel@aurora.example, 9",
        "/opportunity/stages.xhtml, channel@aurora.example, 5",
        "/customer/list.xhtml, sales1@summit.example, 7",
        "/partner/list.xhtml, channel@aurora.example, 8",
        "/partner/levels.xhtml, channel@aurora.example, 6",
        "/partner/calendars.xhtml, channel@aurora.example, 6",
        "/partner/certifications.xhtml, channel@aurora.example, 8",
        "/partner/ours.xhtml, sales1@summit.example, 18",
        "/territory/list.xhtml, channel@aurora.example, 10",
        "/notification/list.xhtml, channel@aurora.example, 6",
        "/profile/edit.xhtml, sales1@summit.example, 4",
        "/operator/firms.xhtml, operator@tandem.example, 6",
        "/operator/new.xhtml, operator@tandem.example, 4",
        "/notification/preferences.xhtml, sales1@summit.example, 4",
        "/webhook/list.xhtml, admin@aurora.example, 4",
    })
    void aPageAsksSeldom(String path, String who, int limit) throws SQLException {
        assertThat(selects(path, who)).as(path).hasSizeLessThanOrEqualTo(limit);
    }

    @Test
    void aWebhooksLogIsOneRangeAndOneCountThatStops() throws SQLException {
        var page = Addresses.of(Pages.WEBHOOK_DETAIL, People.EVA, People.DANA);
        assertThat(selects(page, People.GRETA)).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void aListIsOneRangeAndOneCountThatStops() throws SQLException {
        makeMoreThanACountCounts();
        var leads = selects("/lead/list.xhtml", People.EVA, FORGOTTEN).stream()
                .filter(statement -> statement.contains("from leads l"))
                .toList();
        assertThat(leads).hasSize(2);
        assertThat(leads)
                .filteredOn(statement -> statement.startsWith("select count(*) from (select 1"))
                .hasSize(1);
        assertThat(leads)
                .filteredOn(statement -> statement.contains("order by l.received_at desc"))
                .hasSize(1);
        assertThat(leads).allMatch(statement -> statement.contains("limit"));
        assertThat(selects("/lead/list.xhtml", People.EVA))
                .filteredOn(statement -> statement.contains("from leads l"))
                .as("within ten seconds")
                .hasSize(1)
                .allMatch(statement -> statement.contains("order by l.received_at desc"));
    }

    private static void makeMoreThanACountCounts() {
        var eva = Api.as(People.EVA);
        if (!eva.get("/leads?limit=1").json().path("countCapped").asBoolean()) {
            var rows = IntStream.rangeClosed(0, 1000)
                    .mapToObj("Many %1$d Ltd,many%1$d@count.example%n"::formatted)
                    .collect(Collectors.joining("", "Company,Email\n", ""));
            Imports.done(People.EVA, rows);
        }
        assertThat(eva.get("/leads?limit=1").json().path("countCapped").asBoolean())
                .isTrue();
    }

    /** The smallest of three looks in which no job asked meanwhile, or of all looks, should they never be quiet. */
    private static List<String> selects(String path, String who) throws SQLException {
        return selects(path, who, Duration.ZERO);
    }

    /** @param before each look */
    private static List<String> selects(String path, String who, Duration before) throws SQLException {
        var session = WebSession.of(who);
        session.get(path);
        List<String> fewest = null;
        for (int look = 0, quiet = 0; look < LOOKS && quiet < QUIET; look++) {
            LockSupport.parkNanos(before.toNanos());
            var seen = logged(() -> assertThat(session.get(path).statusCode()).isEqualTo(200));
            fewest = fewest == null || seen.size() < fewest.size() ? seen : fewest;
            if (seen.stream().noneMatch(PageStatementsIT::isOfAJob)) {
                quiet++;
            } else {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        return fewest;
    }

    private static boolean isOfAJob(String statement) {
        return JOBS.stream().anyMatch(statement::contains);
    }

    private static List<String> logged(Runnable page) throws SQLException {
        try (var root = Stack.get().databaseAsRoot();
                var statement = root.createStatement()) {
            statement.execute("SET GLOBAL log_output = 'TABLE'");
            statement.execute("TRUNCATE TABLE mysql.general_log");
            statement.execute("SET GLOBAL general_log = ON");
            page.run();
            statement.execute("SET GLOBAL general_log = OFF");
            var selects = new ArrayList<String>();
            for (var rows = statement.executeQuery(LOGGED); rows.next(); ) {
                var text = rows.getString(1).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
                if (text.startsWith("select") && text.contains(" from ")) {
                    selects.add(text);
                }
            }
            return selects;
        }
    }
}
