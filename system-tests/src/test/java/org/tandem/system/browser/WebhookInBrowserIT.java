package org.tandem.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Receiver;
import org.tandem.system.Webhooks;

/** An administrator registers a webhook, sees what was sent, and sends it again. */
@ExtendWith(BrowserExtension.class)
class WebhookInBrowserIT {
    private static final Duration SOON = Duration.ofSeconds(15);

    @Test
    void anAdministratorRegistersAWebhookAndSendsAMessageAgain(Browser browser) {
        Webhooks.removeAll();
        try (var receiver = new Receiver()) {
            browser.as(People.GRETA, "/webhook/list.xhtml");
            browser.click("New webhook");
            browser.await(By.id("register"));
            browser.field("Name").sendKeys("CRM of the warehouse");
            browser.field("Address").sendKeys("http://127.0.0.1:9/");
            new Select(browser.field("Events")).selectByValue("lead.claimed");
            browser.click("Register");
            browser.awaitText("must begin with https://");
            browser.field("Address").clear();
            browser.field("Address").sendKeys(receiver.url());
            browser.click("Register");
            browser.await(By.id("secret"));
            var secret = browser.await(By.id("secret")).getText();
            Leads.claimedBy(People.DANA);
            receiver.next(SOON);
            receiver.last().assertSignedBy(secret);
            browser.script("location.reload()");
            browser.awaitText("delivered");
            assertThat(browser.text()).doesNotContain(secret);
            browser.click("Send again");
            receiver.next(SOON);
            browser.awaitText("The message is sent again.");
            browser.assertQuiet();
        } finally {
            Webhooks.removeAll();
        }
    }

    @Test
    void aPersonChoosesHowToBeTold(Browser browser) {
        browser.as(People.JONAS, "/notification/preferences.xhtml");
        browser.choose("A lead is given to you or taken back", "in the portal and in one mail a day, at seven");
        browser.click("Save");
        browser.awaitText("Your choice is kept.");
        browser.open("/notification/preferences.xhtml");
        assertThat(new Select(browser.field("A lead is given to you or taken back"))
                        .getFirstSelectedOption()
                        .getText())
                .contains("one mail a day");
        browser.assertQuiet();
    }
}
