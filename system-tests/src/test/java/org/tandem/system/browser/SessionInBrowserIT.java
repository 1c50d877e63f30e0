package org.tandem.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.tandem.system.People;
import org.tandem.system.Stack;

/** Sessions end, are ended, and lose nothing that somebody typed. */
@ExtendWith(BrowserExtension.class)
class SessionInBrowserIT {

    @Test
    void whoSignsOutIsOutEverywhere(Browser browser) {
        browser.as(People.CLAIRE, "/lead/available.xhtml");
        browser.await(By.cssSelector("header .avatar")).click();
        browser.click("Sign out");
        browser.awaitPath(Stack.get().portalUrl());
        browser.forgetPerson();
        browser.driver().navigate().back();
        browser.driver().navigate().refresh();
        assertThat(browser.text()).doesNotContain("Claire");
        browser.open("/lead/available.xhtml");
        browser.await(By.id("username"));
    }

    @Test
    void anExpiredSessionComesBackToThePageWithItsText(Browser browser) {
        browser.as(People.EVA, "/lead/new.xhtml");
        browser.field("Company").sendKeys("Velo Vevey");
        browser.field("What they need").sendKeys("Typed before the session ended");
        browser.driver().executeCdpCommand("Network.clearBrowserCookies", java.util.Map.of());
        browser.click("Register");
        browser.signIn(People.EVA);
        browser.awaitPath("/lead/new.xhtml");
        assertThat(browser.field("Company").getDomProperty("value")).isEqualTo("Velo Vevey");
        assertThat(browser.field("What they need").getDomProperty("value")).isEqualTo("Typed before the session ended");
        browser.forgetPerson();
    }

    @Test
    void theLanguageAndTheThemeAreEverybodysOwn(Browser browser) {
        browser.as(People.PETRA, "/profile/edit.xhtml");
        browser.choose("Language", "German (Deutsch)");
        browser.choose("Theme", "Dark");
        browser.click("Save");
        browser.awaitText("Sprache");
        browser.open("/lead/available.xhtml");
        browser.awaitText("Verfügbare Leads");
        assertThat(browser.script("return document.documentElement.dataset.theme"))
                .isEqualTo("dark");
        assertThat(browser.script("return document.documentElement.lang")).isEqualTo("de");
        browser.assertQuiet();
    }
}
