package org.tandem.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.tandem.stack.demo.DemoWorld;
import org.tandem.system.Api;
import org.tandem.system.Opportunities;
import org.tandem.system.People;
import org.tandem.system.Registrations;

/** Many lines of one list at once: registrations decided in two steps, deals, partners and customers changed and taken back. */
@ExtendWith(BrowserExtension.class)
class BulkInBrowserIT {
    private final String marker = "bulk" + UUID.randomUUID().toString().substring(0, 8);

    private String company(int number) {
        return marker + " " + number + " " + UUID.randomUUID();
    }

    private List<JsonNode> submitted(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> Registrations.submitted(People.DANA, Registrations.request(company(each))))
                .toList();
    }

    private List<JsonNode> deals(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> Opportunities.patched(
                        People.EVA, Opportunities.convertedBy(People.DANA, People.EVA), Map.of("name", marker)))
                .toList();
    }

    private static List<String> statuses(String reader, String path, List<JsonNode> of) {
        return of.stream()
                .map(one -> Api.as(reader).get(path + one.path("id").asText()).text("status"))
                .toList();
    }

    private static void tickAll(Browser browser, int number) {
        browser.click(By.cssSelector("[data-pick-all]"));
        browser.awaitText(number + " selected");
    }

    private static void choose(Browser browser, String id, String option) {
        new Select(browser.await(By.id(id))).selectByVisibleText(option);
    }

    /** Readable for everybody while the bar is there, on a phone too. */
    private static void assertUsable(Browser browser) {
        for (var theme : List.of("light", "dark")) {
            browser.script("document.documentElement.dataset.theme = '" + theme + "'");
            assertThat(new AxeBuilder().analyze(browser.driver()).getViolations())
                    .as(theme)
                    .isEmpty();
        }
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
        try {
            assertThat(browser.script("return document.documentElement.scrollWidth"))
                    .isEqualTo(browser.script("return document.documentElement.clientWidth"));
            assertThat(browser.script("var bar = document.querySelector('.bulk').getBoundingClientRect();"
                            + "var places = document.querySelector('.tabbar').getBoundingClientRect();"
                            + "return bar.bottom <= places.top && bar.right <= innerWidth && bar.left >= 0"))
                    .as("nothing covers the bar")
                    .isEqualTo(true);
        } finally {
            browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    @Test
    void registrationsAreApprovedInTwoSteps(Browser browser) {
        var waiting = submitted(3);
        browser.as(People.EVA, "/registration/list.xhtml?tab=WAITING&q=" + marker);
        // meanwhile somebody takes one of them up
        Api.as(People.EVA)
                .ifVersion(Registrations.version(waiting.get(0)))
                .post(Registrations.path(waiting.get(0)) + "/reviews")
                .ok();
        tickAll(browser, 3);
        browser.click("Approve…");
        browser.awaitText("Approve them all? What is approved stays so.");
        assertThat(browser.text()).as("the ticks stay").contains("3 selected");
        browser.awaitFocus("registrations:bulkNote");
        assertUsable(browser);
        browser.click("Cancel");
        browser.await(By.xpath("//button[span[normalize-space(.)='Reject…']]"));
        browser.click("Approve…");
        browser.click(By.id("registrations:bulkAct"));
        browser.awaitText("Your approval of 2 registrations is recorded.");
        assertThat(browser.text())
                .contains("1 stayed as they were:", "Somebody changed this in the meantime")
                .doesNotContain("Undo");
        assertThat(statuses(People.DANA, "/registrations/", waiting))
                .containsExactly("IN_REVIEW", "APPROVED", "APPROVED");
        browser.assertQuiet();
    }

    @Test
    void whereTwoAreAskedEachApprovesInTurn(Browser browser) {
        var large =
                List.of(Registrations.submitted(People.DANA, Registrations.requestWith(company(1), "amount", 200_000)));
        approveAll(browser, People.EVA);
        assertThat(statuses(People.DANA, "/registrations/", large)).containsExactly("IN_REVIEW");
        assertThat(browser.driver().findElements(By.name("selected")))
                .as("no longer hers to decide")
                .isEmpty();
        approveAll(browser, People.FELIX);
        assertThat(statuses(People.DANA, "/registrations/", large)).containsExactly("APPROVED");
        browser.assertQuiet();
    }

    private void approveAll(Browser browser, String who) {
        browser.as(who, "/registration/list.xhtml?tab=WAITING&q=" + marker);
        tickAll(browser, 1);
        browser.click("Approve…");
        browser.click(By.id("registrations:bulkAct"));
        browser.awaitText("Your approval of 1 registrations is recorded.");
    }

    @Test
    void registrationsAreRejectedForAReasonOnly(Browser browser) {
        var waiting = submitted(2);
        browser.as(People.EVA, "/registration/list.xhtml?tab=WAITING&q=" + marker);
        tickAll(browser, 2);
        browser.click("Reject…");
        browser.awaitText("Reject them all?");
        browser.click(By.id("registrations:bulkAct"));
        browser.awaitText("Please choose a reason");
        assertThat(browser.text()).as("nothing has to be ticked again").contains("2 selected");
        choose(browser, "registrations:bulkReason", "Too small");
        browser.click(By.id("registrations:bulkAct"));
        browser.awaitText("2 registrations are rejected.");
        assertThat(statuses(People.DANA, "/registrations/", waiting)).containsExactly("REJECTED", "REJECTED");
        browser.assertQuiet();
    }

    @Test
    void aPartnerWithdrawsItsDrafts(Browser browser) {
        var drafts = List.of(Registrations.draft(People.DANA, Registrations.request(company(1))));
        browser.as(People.DANA, "/registration/list.xhtml?tab=APPROVED");
        assertThat(browser.driver().findElements(By.name("selected"))).isEmpty();
        browser.open("/registration/list.xhtml?tab=DRAFT&q=" + marker);
        tickAll(browser, 1);
        browser.click("Withdraw…");
        browser.click(By.id("registrations:bulkAct"));
        browser.awaitText("1 registrations are withdrawn.");
        assertThat(statuses(People.DANA, "/registrations/", drafts)).containsExactly("WITHDRAWN");
        browser.assertQuiet();
    }

    @Test
    void dealsAreLostEachForItselfAndOpenAgain(Browser browser) {
        var deals = deals(3);
        browser.as(People.DANA, "/opportunity/list.xhtml?q=" + marker);
        // meanwhile somebody changes one of them
        Opportunities.patched(People.EVA, deals.get(0), Map.of("amount", 12, "currency", "EUR"));
        tickAll(browser, 3);
        assertUsable(browser);
        choose(browser, "opportunities:bulkReason", "No budget");
        browser.click("Close as lost");
        browser.awaitText("2 opportunities are closed as lost.");
        assertThat(browser.text()).contains("1 stayed as they were:", "Somebody changed this in the meantime");
        assertThat(statuses(People.EVA, "/opportunities/", deals)).containsExactly("OPEN", "LOST", "LOST");
        browser.click("Undo");
        browser.awaitText("Taken back.");
        assertThat(statuses(People.EVA, "/opportunities/", deals)).containsOnly("OPEN");
        browser.assertQuiet();
    }

    @Test
    void dealsGetAnotherCloseDateAndChannelManager(Browser browser) {
        var deal = deals(1).get(0);
        var path = Opportunities.path(deal);
        browser.as(People.EVA, "/opportunity/list.xhtml?q=" + marker);
        tickAll(browser, 1);
        browser.click("Set close date");
        browser.awaitText("Please fill this in.");
        assertThat(browser.text()).as("nothing has to be ticked again").contains("1 selected");
        browser.script("document.getElementById('opportunities:bulkDay').value = '2091-05-04'");
        browser.click("Set close date");
        browser.awaitText("1 opportunities have the new close date.");
        assertThat(Api.as(People.EVA).get(path).text("closeDate")).isEqualTo("2091-05-04");
        Opportunities.patched(People.DANA, Api.as(People.EVA).get(path).json(), Map.of("nextStep", "Call them"));
        browser.click("Undo");
        browser.awaitText("1 stayed as they were:");
        assertThat(Api.as(People.EVA).get(path).text("closeDate"))
                .as("somebody has touched it since")
                .isEqualTo("2091-05-04");
        browser.open("/opportunity/list.xhtml?q=" + marker);
        tickAll(browser, 1);
        choose(browser, "opportunities:bulkTaker", "Eva Brandt");
        browser.click("Hand over");
        browser.awaitText("1 opportunities are handed over.");
        browser.open("/opportunity/list.xhtml?status=LOST");
        assertThat(browser.driver().findElements(By.name("selected"))).isEmpty();
        browser.assertQuiet();
    }

    private static String level() {
        return Api.as(People.EVA)
                .get("/partners/" + DemoWorld.company("ridge").id())
                .json()
                .path("level")
                .toString();
    }

    @Test
    void partnersGetALevelAndItIsTakenBack(Browser browser) {
        browser.as(People.EVA, "/partner/list.xhtml?q=Ridge");
        var before = level();
        tickAll(browser, 1);
        assertUsable(browser);
        choose(browser, "partners:bulkLevel", "Not in the programme");
        browser.click("Set level");
        browser.awaitText("1 partners have the new level.");
        assertThat(level()).isNotEqualTo(before);
        browser.click("Undo");
        browser.awaitText("Taken back.");
        assertThat(level()).isEqualTo(before);
        browser.assertQuiet();
    }

    @Test
    void customersAreGivenToAPartnerAndTakenBack(Browser browser) {
        var made = Api.as(People.EVA)
                .post("/customers", Map.of("name", marker, "country", "NL"))
                .answers(201)
                .json();
        var customer = "/customers/" + made.path("id").asText();
        var reference = made.path("reference").asText();
        browser.as(People.EVA, "/customer/list.xhtml?q=" + reference);
        tickAll(browser, 1);
        assertUsable(browser);
        choose(browser, "customers:bulkPartner", "Velo Nord");
        browser.click("Share with this partner");
        browser.awaitText("1 customers are shared with the partner.");
        Api.as(People.CLAIRE).get(customer).ok();
        browser.click("Undo");
        browser.awaitText("Taken back.");
        Api.as(People.CLAIRE).get(customer).refuses(404, "NOT_FOUND");
        browser.open("/customer/detail.xhtml?id=" + made.path("id").asText());
        browser.click("Share…");
        browser.choose("Partner", "Velo Nord");
        browser.click("Share");
        browser.awaitText(marker + " is shared.");
        Api.as(People.CLAIRE).get(customer).ok();
        browser.as(People.DANA, "/customer/list.xhtml");
        assertThat(browser.driver().findElements(By.name("selected"))).isEmpty();
        browser.assertQuiet();
    }
}
