package org.tandem.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.tandem.system.Api;
import org.tandem.system.People;

/** The channel manager brings the leads that the firm already has. */
@ExtendWith(BrowserExtension.class)
class ImportInBrowserIT {
    private final String batch = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aFileIsMappedTriedAndTakenIn(Browser browser, @TempDir Path folder) throws IOException {
        var file = folder.resolve("export.csv");
        Files.writeString(file, """
                Lead ID,Company,Town,Email,Note
                %1$s-1,Velo Zug,Zug,info@zug-%1$s.example,Ten bikes
                %1$s-2,Velo Chur,Chur,not an address,Two bikes
                %1$s-3,Velo Sion,Sion,info@sion-%1$s.example,Five bikes
                """.formatted(batch));
        browser.as(People.EVA, "/lead/import.xhtml");
        browser.await(By.cssSelector("input[type=file]")).sendKeys(file.toString());
        browser.click("Read the file");
        browser.awaitText("export.csv");
        browser.choose("City", "Town");
        browser.click("Try it");
        browser.awaitText("not an address");
        assertThat(browser.text()).contains("Email");
        browser.click(By.xpath("//button[contains(., 'mport') and contains(., '2')]"));
        browser.await(By.cssSelector("progress"));
        browser.awaitText("Download");
        assertThat(browser.driver().findElements(By.cssSelector(".counts .big")))
                .extracting(count -> count.getText())
                .containsExactly("2", "0", "0", "1");
        browser.assertQuiet();
        assertThat(Api.as(People.EVA).get("/leads?q=zug-" + batch).items()).hasSize(1);
    }
}
