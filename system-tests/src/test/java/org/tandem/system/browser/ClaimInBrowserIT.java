package org.tandem.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.tandem.system.Api;
import org.tandem.system.Leads;
import org.tandem.system.People;

/** The main job as a dealer's salesperson does it. */
@ExtendWith(BrowserExtension.class)
class ClaimInBrowserIT {

    @Test
    void aDealerClaimsALeadAndRecordsACall(Browser browser) {
        var lead = Leads.registered();
        var reference = lead.path("reference").asText();
        browser.nobody().open("/");
        browser.click("Sign in");
        browser.signIn(People.DANA);
        browser.click("Available leads");
        browser.awaitText(reference);
        assertThat(browser.text()).doesNotContain(Leads.CONTACT, Leads.COMPANY, Leads.PHONE);
        browser.click("Claim " + reference);
        browser.awaitText(Leads.CONTACT);
        assertThat(browser.text()).contains(Leads.EMAIL, Leads.STREET);
        browser.click("Record activity");
        browser.field("What happened").sendKeys("Asked for a visit next week");
        browser.click("Record");
        browser.awaitText("Asked for a visit next week");
        browser.awaitText("Working");
        browser.assertQuiet();
        assertThat(Api.as(People.DANA).get(Leads.path(lead)).text("status")).isEqualTo("WORKING");
        browser.forgetPerson();
    }

    @Test
    void aColleagueSeesItUnderOurs(Browser browser) {
        var lead = Leads.claimedBy(People.DANA);
        browser.as(People.JONAS, "/lead/ours.xhtml");
        browser.awaitText(lead.path("reference").asText());
        browser.open("/lead/detail.xhtml?id=" + lead.path("id").asText());
        browser.awaitText(Leads.CONTACT);
        browser.assertQuiet();
    }

    @Test
    void whoComesLateWithAnOldPageIsToldSo(Browser browser) {
        var lead = Leads.registered();
        browser.as(People.MARK, "/lead/available.xhtml");
        browser.awaitText(lead.path("reference").asText());
        Api.as(People.DANA).post(Leads.path(lead) + "/claim").answers(200);
        browser.click("Claim " + lead.path("reference").asText());
        browser.await(By.cssSelector(".notice.bad"));
        browser.awaitText("no longer available");
        assertThat(browser.text()).doesNotContain("Summit", "Dana", Leads.CONTACT);
        browser.open("/lead/available.xhtml");
        assertThat(browser.text()).doesNotContain(lead.path("reference").asText());
        browser.assertQuiet();
    }

    @Test
    void theChannelManagerSeesWhoHasItAndWhatHappened(Browser browser) {
        var lead = Leads.claimedBy(People.DANA);
        browser.as(People.EVA, "/lead/detail.xhtml?id=" + lead.path("id").asText());
        browser.awaitText("Summit Bikes");
        assertThat(browser.text()).contains("Dana Hofmann", Leads.CONTACT);
        browser.click("Take back");
        browser.awaitText("New");
        assertThat(Api.as(People.EVA).get(Leads.path(lead)).text("status")).isEqualTo("NEW");
        browser.assertQuiet();
    }
}
