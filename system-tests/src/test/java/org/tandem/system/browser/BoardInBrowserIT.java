package org.tandem.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.tandem.system.Api;
import org.tandem.system.Leads;
import org.tandem.system.Opportunities;
import org.tandem.system.People;

/** The board as a salesperson uses it, with the mouse and without. */
@ExtendWith(BrowserExtension.class)
class BoardInBrowserIT {

    /** First of its lane, so that it is among the cards that are shown. */
    private static JsonNode soon() {
        var deal = Opportunities.readyOf(People.CLAIRE);
        return Opportunities.patched(People.CLAIRE, deal, Map.of("closeDate", "2020-01-01", "nextStep", "Test ride"));
    }

    private static String stage(JsonNode deal) {
        return Api.as(People.CLAIRE).get(Opportunities.path(deal)).text("stageId");
    }

    private static By card(JsonNode deal) {
        return By.cssSelector("[data-deal='" + deal.path("id").asText() + "']");
    }

    private static By inLane(JsonNode deal, String lane) {
        return By.cssSelector(
                "[data-name='" + lane + "'] [data-deal='" + deal.path("id").asText() + "']");
    }

    @Test
    void aCardIsDraggedToTheNextStage(Browser browser) {
        var deal = soon();
        browser.as(People.CLAIRE, "/opportunity/board.xhtml");
        var lane = browser.await(By.cssSelector("[data-name='Proposal']"));
        new Actions(browser.driver())
                .dragAndDrop(browser.await(card(deal)), lane)
                .perform();
        browser.await(inLane(deal, "Proposal"));
        assertThat(stage(deal)).isEqualTo(Opportunities.stage(People.CLAIRE, "Proposal"));
        browser.assertQuiet();
    }

    @Test
    void aCardIsMovedByKeysAlone(Browser browser) {
        var deal = soon();
        browser.as(People.CLAIRE, "/opportunity/board.xhtml");
        var menu = browser.await(card(deal)).findElement(By.cssSelector("summary"));
        menu.sendKeys(Keys.ENTER);
        browser.await(By.xpath("//button[.='Move to Proposal']")).sendKeys(Keys.ENTER);
        browser.await(inLane(deal, "Proposal"));
        browser.assertQuiet();
    }

    @Test
    void whoMovesAnOldCardIsToldSoAndNothingIsLost(Browser browser) {
        var deal = soon();
        browser.as(People.CLAIRE, "/opportunity/board.xhtml");
        browser.await(card(deal));
        Opportunities.patched(People.CLAIRE, deal, Map.of("nextStep", "Call first"));
        browser.await(card(deal)).findElement(By.cssSelector("summary")).sendKeys(Keys.ENTER);
        browser.await(By.xpath("//button[.='Move to Proposal']")).click();
        browser.await(By.cssSelector(".notice.bad"));
        browser.await(inLane(deal, "Qualified"));
        assertThat(stage(deal)).isEqualTo(Opportunities.stage(People.CLAIRE, "Qualified"));
        browser.assertQuiet();
    }

    @Test
    void aLeadIsConvertedAndTheDealChangedAndWon(Browser browser) {
        var lead = Opportunities.qualified(People.CLAIRE, People.EVA);
        browser.as(People.CLAIRE, "/lead/detail.xhtml?id=" + lead.path("id").asText());
        browser.click("Convert…");
        browser.awaitText("Make a new customer");
        browser.click(By.xpath("//label[starts-with(normalize-space(.), 'Make a new customer')]"));
        browser.click("Convert");
        browser.awaitText("has come of the lead");
        browser.click("Change…");
        browser.field("Next step").sendKeys("Test ride on Thursday");
        browser.click(By.xpath("//label[normalize-space(.)='E-bikes']"));
        browser.click("Save");
        browser.awaitText("Test ride on Thursday");
        browser.click("Won");
        browser.awaitText("is won");
        browser.assertQuiet();
        assertThat(Api.as(People.CLAIRE).get(Leads.path(lead)).text("status")).isEqualTo("CONVERTED");
    }
}
