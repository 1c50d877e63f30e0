package org.tandem.system.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Starts the browser. There is nothing to download: who has none is told the command. */
final class Chromium {
    private static final String MISSING =
            "the page tests need Chromium and its driver: apt-get install -y chromium chromium-driver";

    private Chromium() {}

    static ChromeDriver start() {
        var binary = find("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        var driver = find("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver)
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options(binary));
    }

    private static ChromeOptions options(File binary) {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(binary);
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(List.of(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en",
                "--window-size=1280,900",
                "--user-data-dir=" + profile()));
        return options;
    }

    private static Path profile() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "chromium");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File find(String... places) {
        return Stream.of(places)
                .map(File::new)
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new AssertionError(MISSING));
    }
}
