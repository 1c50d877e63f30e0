package org.tandem.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.tandem.system.Firms;
import org.tandem.system.People;
import org.tandem.system.Stack;

/** The operator creates a firm in the page; its administrator follows the invitation and is at home. */
@ExtendWith(BrowserExtension.class)
class FirmInBrowserIT {
    private static final String PASSWORD = "a kayak for every lake";

    @Test
    void aFirmIsCreatedAndItsAdministratorComesIn(Browser browser) {
        var slug = Firms.slug();
        browser.as(People.ROBIN, "/operator/firms.xhtml");
        browser.click("New firm");
        browser.field("Name of the firm").sendKeys("Cedar Boats");
        browser.field("Short name").sendKeys("aurora");
        browser.field("First name of its administrator").sendKeys("Ada");
        browser.field("Last name of its administrator").sendKeys("Holm");
        browser.field("E-mail of its administrator").sendKeys(Firms.email(slug));
        browser.click("Create");
        browser.awaitText("This short name is taken.");
        assertThat(browser.field("E-mail of its administrator").getDomProperty("value"))
                .isEqualTo(Firms.email(slug));
        browser.field("Short name").clear();
        browser.field("Short name").sendKeys(slug);
        browser.click("Create");
        browser.awaitText("The invitation went to " + Firms.email(slug));
        browser.awaitText("ready");
        browser.assertQuiet();
        browser.open("/operator/firms.xhtml");
        browser.awaitText(slug);

        browser.nobody();
        browser.driver()
                .get(Stack.get().mailboxes().of(Firms.email(slug)).get(0).link());
        browser.click(By.partialLinkText("Click here to proceed"));
        browser.await(By.id("password-new")).sendKeys(PASSWORD);
        browser.await(By.id("password-confirm")).sendKeys(PASSWORD, Keys.ENTER);
        browser.awaitText("updated");
        browser.open("/sign-in");
        browser.enter(Firms.email(slug), PASSWORD);
        browser.await(By.id("main"));
        browser.awaitText("Ada");
        assertThat(browser.text()).contains("Cedar Boats").doesNotContain("Aurora");
        browser.open("/firm/settings.xhtml");
        browser.awaitText("Accent colour");
        browser.assertQuiet();
        browser.forgetPerson();
    }
}
