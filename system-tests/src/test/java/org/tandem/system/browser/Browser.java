package org.tandem.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.tandem.system.Stack;

/** The one browser of a test run, in the hands of one person after the other. */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final ChromeDriver driver = Chromium.start();
    private String person;

    static Browser of(ExtensionContext.Store store) {
        return store.getOrComputeIfAbsent(Browser.class, key -> new Browser(), Browser.class);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Somebody else sits down: without cookies and without what the last one typed. */
    Browser nobody() {
        open("/");
        script("sessionStorage.clear(); localStorage.clear()");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.manage().window().setSize(new Dimension(1280, 900));
        person = null;
        console();
        return this;
    }

    /** Signed in at Keycloak, and on the page that was asked for. */
    Browser as(String email, String path) {
        if (!email.equals(person)) {
            nobody().open("/sign-in");
            signIn(email);
            person = email;
        }
        open(path);
        return this;
    }

    void signIn(String email) {
        enter(email);
        await(By.id("main"));
    }

    /** Keycloak's two forms, wherever they lead. */
    void enter(String email) {
        enter(email, Stack.get().secrets().demoPassword());
    }

    void enter(String email, String password) {
        await(By.id("username")).sendKeys(email, Keys.ENTER);
        await(By.id("password")).sendKeys(password, Keys.ENTER);
    }

    /** The session is not what it was: the next one signs in anew. */
    void forgetPerson() {
        person = null;
    }

    void open(String path) {
        driver.get(Stack.get().portalUrl() + path);
    }

    /** A page may be replaced while it is looked at: what was found on the old one is looked for again. */
    WebElement await(By what) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> what + " at " + driver.getCurrentUrl() + ", which says: " + text() + console())
                .until(page -> page.findElements(what).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    void awaitText(String text) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(() -> "'" + text + "' on the page, which says: " + text())
                .until(page -> text().contains(text));
    }

    void awaitPath(String path) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(() -> path + " instead of " + driver.getCurrentUrl())
                .until(page -> page.getCurrentUrl().contains(path));
    }

    /** What a page brings the reader to gets the focus a moment after it is shown. */
    void awaitFocus(String id) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(() -> id + " instead of " + focused() + " at " + driver.getCurrentUrl())
                .until(page -> id.equals(focused()));
    }

    private Object focused() {
        return script("return document.activeElement.id");
    }

    /** A button, link or summary with these words. */
    void click(String words) {
        var said = "normalize-space(.)='" + words + "'";
        click(By.xpath("//*[self::button or self::a or self::summary or self::input[@type='submit']][text()[" + said
                + "] or span[" + said + "] or @value='" + words + "' or @aria-label='" + words + "']"));
    }

    void click(By what) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(page -> {
                    await(what).click();
                    return true;
                });
    }

    WebElement field(String label) {
        var id = await(By.xpath("//label[normalize-space(.)='" + label + "']")).getDomAttribute("for");
        return driver.findElement(By.id(id));
    }

    void choose(String label, String option) {
        new Select(field(label)).selectByVisibleText(option);
    }

    /** In one step, so that no page can go away between finding and reading. */
    String text() {
        return String.valueOf(driver.executeScript("return document.body ? document.body.innerText : ''"));
    }

    Object script(String script) {
        return driver.executeScript(script);
    }

    /** What the browser complained about since the last look, policy violations included. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    void assertQuiet() {
        assertThat(console()).as("console of " + driver.getCurrentUrl()).isEmpty();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
