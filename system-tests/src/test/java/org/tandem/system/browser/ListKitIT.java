package org.tandem.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.tandem.system.Api;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Rows;
import org.tandem.system.WebSession;

/** What the channel manager does with a list: keep a view of it, choose columns, steer many rows at once, take it along. */
@ExtendWith(BrowserExtension.class)
class ListKitIT {
    private final String marker = "kit" + UUID.randomUUID().toString().substring(0, 8);

    private List<String> registered(int number) {
        return Stream.generate(() -> Leads.registered(People.EVA, Leads.requestWith("title", "Bikes " + marker)))
                .limit(number)
                .map(lead -> lead.path("id").asText())
                .toList();
    }

    @Test
    void aViewIsKeptOpenedAndDeleted(Browser browser) {
        registered(1);
        browser.as(People.EVA, "/lead/list.xhtml?q=" + marker);
        browser.click("+ Save this view");
        browser.field("Name").sendKeys(marker);
        browser.click("Save");
        browser.awaitText("The view " + marker + " is saved.");
        browser.open("/lead/list.xhtml?view=all");
        browser.click(marker);
        browser.awaitPath("q=" + marker);
        browser.await(By.name("selected"));
        assertThat(browser.driver().findElements(By.name("selected"))).hasSize(1);
        browser.click("+ Save this view");
        browser.click("Delete the view " + marker);
        browser.awaitText("is deleted");
        browser.assertQuiet();
    }

    @Test
    void columnsAreChosen(Browser browser) {
        browser.as(People.EVA, "/lead/list.xhtml?view=all");
        browser.click("Columns");
        browser.click(By.xpath("//label[normalize-space(.)='Company']"));
        browser.click("Show these");
        browser.await(By.xpath("//table[not(.//th[normalize-space(.)='Company'])]"));
        browser.click("Columns");
        browser.click(By.xpath("//label[normalize-space(.)='Company']"));
        browser.click("Show these");
        browser.await(By.xpath("//th[normalize-space(.)='Company']"));
        browser.assertQuiet();
    }

    @Test
    void manyAreSteeredAtOnceEachForItselfAndTakenBack(Browser browser) {
        var ids = registered(3);
        browser.as(People.EVA, "/lead/list.xhtml?q=" + marker);
        // meanwhile somebody takes one of them
        Api.as(People.DANA).post("/leads/" + ids.get(0) + "/claim").ok();
        browser.click(By.cssSelector("[data-pick-all]"));
        browser.awaitText("3 selected");
        browser.script("var s = document.getElementById('leads:bulkReason'); s.value = 'SPAM'");
        browser.click("Retire");
        browser.awaitText("2 leads are retired.");
        assertThat(browser.text()).contains("1 stayed as they were:", "Somebody changed this in the meantime");
        assertThat(statuses(ids)).containsExactly("CLAIMED", "RETIRED", "RETIRED");
        browser.click("Undo");
        browser.awaitText("Taken back.");
        assertThat(statuses(ids)).containsExactly("CLAIMED", "POOLED", "POOLED");
        browser.assertQuiet();
    }

    private static List<String> statuses(List<String> ids) {
        return ids.stream()
                .map(id -> Api.as(People.EVA).get("/leads/" + id).text("status"))
                .toList();
    }

    @Test
    void whatIsExportedIsTheFilteredListAndIsLogged() {
        registered(2);
        Leads.registered(People.EVA, Leads.requestWith("company", "=cmd|' /C calc'!A0 " + marker));
        var eva = WebSession.of(People.EVA);
        var csv = eva.get("/lead/export?list=lead.list&format=csv&q=" + marker);
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(csv.body().lines()).hasSize(4);
        assertThat(csv.body()).contains("'=cmd|").doesNotContain(",=cmd");
        assertThat(eva.get("/lead/export?list=lead.list&format=xlsx&q=" + marker)
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .contains("spreadsheetml");
        assertThat(Rows.count(
                        "SELECT COUNT(*) FROM audit_events WHERE type = 'list.exported' AND detail LIKE ?",
                        "%" + marker + "%\"rows\":\"3\"%"))
                .as("logged with filter and number of rows")
                .isEqualTo(2);
    }

    @Test
    void aPartnersExcerptIsAsMaskedAsItsList() {
        var pool = WebSession.of(People.DANA).get("/lead/export?list=lead.available&format=csv");
        assertThat(pool.statusCode()).isEqualTo(200);
        assertThat(pool.body()).doesNotContain(Leads.COMPANY, Leads.CONTACT);
        var everything = WebSession.of(People.DANA).get("/lead/export?list=lead.list&format=csv&owner=");
        assertThat(everything.body().lines().skip(1)).allMatch(line -> line.contains("Summit Bikes"));
    }

    /** Head and one row of each, as its reader sees it; a partner gets its own company's. */
    @ParameterizedTest
    @CsvSource({
        "/registration/export?tab=ALL, sales1@summit.example, R-20, Mark de Vries",
        "/registration/export?tab=ALL, channel@aurora.example, Summit Bikes, Nordtool",
        "/opportunity/export?status=OPEN, sales@ridge.example, O-20, Dana Hofmann",
        "/opportunity/export?status=OPEN, channel@aurora.example, Summit Bikes, Nordtool",
        "/customer/export, channel@aurora.example, C-20, Nordtool",
        "/partner/export, channel@aurora.example, Velo Nord, Nordtool",
    })
    void everyListOfTheLeadProgrammeIsAFile(String address, String who, String there, String hidden) {
        var session = WebSession.of(who);
        var separator = address.contains("?") ? "&" : "?";
        var csv = session.get(address + separator + "format=csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(csv.body()).contains(there).doesNotContain(hidden);
        assertThat(csv.body().lines()).hasSizeGreaterThan(1);
        assertThat(session.get(address + separator + "format=xlsx")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .contains("spreadsheetml");
    }

    @Test
    void anOpportunityListIsKeptAsAView(Browser browser) {
        browser.as(People.EVA, "/opportunity/list.xhtml?stalled=1");
        browser.click("+ Save this view");
        browser.field("Name").sendKeys(marker);
        browser.click("Save");
        browser.awaitText(marker);
        assertThat(Rows.count("SELECT COUNT(*) FROM saved_views WHERE name = ? AND query LIKE '%stalled=1%'", marker))
                .isEqualTo(1);
        browser.assertQuiet();
    }
}
