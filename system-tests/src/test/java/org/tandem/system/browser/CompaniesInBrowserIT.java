package org.tandem.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.tandem.system.Leads;
import org.tandem.system.Stack;

/** A person who works for two companies picks one per sign-in, sees that one's leads only, and can switch. */
@ExtendWith(BrowserExtension.class)
class CompaniesInBrowserIT {

    @Test
    void onePicksACompanyAndSwitches(Browser browser) {
        var email = sellsForBoth();
        var ours = Leads.claimedBy(org.tandem.system.People.DANA);
        browser.nobody().open("/sign-in");
        browser.enter(email);
        browser.click("Summit Bikes · Aurora Cycles");
        browser.await(By.id("main"));
        browser.open("/lead/detail.xhtml?id=" + ours.path("id").asText());
        browser.awaitText(Leads.CONTACT);
        browser.await(By.cssSelector("header .avatar")).click();
        browser.click("Switch company");
        browser.click("Ridge Outdoor · Aurora Cycles");
        browser.await(By.id("main"));
        browser.assertQuiet();
        browser.open("/lead/ours.xhtml");
        assertThat(browser.text()).doesNotContain(ours.path("reference").asText());
        browser.open("/lead/detail.xhtml?id=" + ours.path("id").asText());
        browser.awaitText("Not found");
        browser.forgetPerson();
    }

    @Test
    void beforeTheChoiceNoPageOpens(Browser browser) {
        browser.nobody().open("/sign-in");
        browser.enter(sellsForBoth());
        browser.awaitText("Ridge Outdoor · Aurora Cycles");
        browser.open("/lead/available.xhtml");
        browser.awaitPath("/company");
        browser.forgetPerson();
    }

    private static String sellsForBoth() {
        var admin = Stack.get().keycloakAdmin();
        var email = "both-" + UUID.randomUUID().toString().substring(0, 8) + "@agency.example";
        var password = Map.of("type", "password", "value", Stack.get().secrets().demoPassword(), "temporary", false);
        var id = admin.post(
                "/tandem/users",
                Map.of(
                        "username",
                        email,
                        "email",
                        email,
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "firstName",
                        "Bea",
                        "lastName",
                        "Both",
                        "credentials",
                        List.of(password)));
        admin.post("/tandem/users/" + id + "/role-mappings/realm", List.of(admin.get("/tandem/roles/partner-sales")));
        for (var company : admin.get("/tandem/organizations?max=200")) {
            if (List.of("summit", "ridge").contains(company.path("alias").asText())) {
                admin.post("/tandem/organizations/" + company.path("id").asText() + "/members", id);
            }
        }
        return email;
    }
}
