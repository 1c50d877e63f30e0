package org.tandem.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.tandem.system.Api;
import org.tandem.system.People;
import org.tandem.system.Registrations;

/** A deal from the question whether the account is free to its approval, and a conflict to its decision. */
@ExtendWith(BrowserExtension.class)
class RegistrationInBrowserIT {

    @Test
    void aDealerAsksRegistersAndIsApproved(Browser browser) {
        var company = Registrations.newCompany();
        browser.as(People.DANA, "/registration/list.xhtml");
        browser.field("Company").sendKeys(company);
        browser.choose("Country", "Netherlands");
        browser.click("Check");
        browser.awaitText("Nobody has exclusivity for it.");
        browser.click("Register it");
        browser.awaitPath("/registration/edit.xhtml");
        assertThat(browser.field("Company").getDomProperty("value")).isEqualTo(company);
        browser.click("Submit");
        browser.awaitText("Please fill this in.");
        browser.click(By.xpath("//label[normalize-space(.)='Service']"));
        browser.field("What they need").sendKeys("Maintenance of forty bikes");
        browser.field("Estimated value").sendKeys("40000");
        browser.script("document.querySelector('input[type=date]').value = '2090-06-30'");
        browser.field("Evidence").sendKeys("Visited in spring");
        browser.click("Submit");
        browser.awaitPath("/registration/detail.xhtml");
        browser.awaitText("Submitted");
        browser.assertQuiet();
        var address = String.valueOf(browser.script("return location.pathname + location.search"));
        browser.as(People.EVA, address);
        browser.awaitText(company);
        browser.click("Approve…");
        browser.click(By.xpath("//form[@id='approve']//button[normalize-space(.)='Approve']"));
        browser.awaitText("Approved");
        browser.awaitText("120 days left");
        browser.assertQuiet();
    }

    @Test
    void aConflictIsStatedAndDecided(Browser browser) {
        var registration = Registrations.inConflict(People.DANA, People.EVA);
        var address = "/registration/conflict.xhtml?id=" + Registrations.conflictOf(registration);
        browser.as(People.DANA, address);
        assertThat(browser.text()).doesNotContain("Velo Nord");
        browser.field("Statement").sendKeys("Their fleet manager called us");
        browser.click("Send");
        browser.awaitText("Their fleet manager called us");
        browser.as(People.EVA, address);
        assertThat(browser.text()).contains("Velo Nord", "Summit Bikes", "Their fleet manager called us");
        browser.click("Decide…");
        browser.choose("Who goes on", "Later side");
        browser.choose("Reason", "Better evidence");
        browser.click("Decide");
        browser.awaitText("The conflict is decided");
        browser.assertQuiet();
        assertThat(Api.as(People.DANA).get(Registrations.path(registration)).text("status"))
                .isEqualTo("SUBMITTED");
    }
}
