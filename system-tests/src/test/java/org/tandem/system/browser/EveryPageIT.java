package org.tandem.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.stack.demo.DemoWorld;
import org.tandem.system.Addresses;
import org.tandem.system.People;
import org.tandem.web.shell.Pages;

/** Every page of the product's list, as its first reader sees it: for everybody's eyes and ears, on every screen, without a murmur. */
@ExtendWith(BrowserExtension.class)
class EveryPageIT {
    private static final List<String> READERS = List.of(People.EVA, People.DANA, People.GRETA, People.ROBIN);

    private record Visit(Pages page, String person, String path) {}

    @TestFactory
    Stream<DynamicTest> isAccessibleInBothThemesAndQuiet(Browser browser) {
        return visits().map(visit -> DynamicTest.dynamicTest(visit.page() + " " + visit.person(), () -> {
            browser.as(visit.person(), visit.path());
            for (var theme : List.of("light", "dark")) {
                browser.script("document.documentElement.dataset.theme = '" + theme + "'");
                var violations = new AxeBuilder().analyze(browser.driver()).getViolations();
                assertThat(violations).as(theme).extracting(EveryPageIT::told).isEmpty();
            }
            browser.assertQuiet();
        }));
    }

    @TestFactory
    Stream<DynamicTest> fitsThePhone(Browser browser) {
        return visits().map(visit -> DynamicTest.dynamicTest(visit.page() + " " + visit.person(), () -> {
            browser.as(visit.person(), visit.path());
            browser.driver()
                    .executeCdpCommand(
                            "Emulation.setDeviceMetricsOverride",
                            Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
            try {
                browser.open(visit.path());
                assertThat(browser.script("return document.documentElement.scrollWidth"))
                        .isEqualTo(browser.script("return document.documentElement.clientWidth"));
            } finally {
                browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
            }
        }));
    }

    /** Each page once per kind of reader, reader by reader, so that nobody signs in twice. */
    private static Stream<Visit> visits() {
        return READERS.stream()
                .flatMap(person -> Stream.of(Pages.values())
                        .filter(page -> page.getPath().endsWith(".xhtml") && page.isFor(Set.of(role(person))))
                        .filter(page ->
                                READERS.indexOf(person) < 2 || !page.isFor(Set.of(role(People.EVA), role(People.DANA))))
                        .map(page -> new Visit(page, person, Addresses.of(page, People.EVA, People.DANA))));
    }

    private static String role(String person) {
        return DemoWorld.PEOPLE.stream()
                .filter(login -> login.email().equals(person))
                .findFirst()
                .orElseThrow()
                .role();
    }

    private static String told(Rule violation) {
        return violation.getImpact() + " " + violation.getId() + ": "
                + violation.getNodes().stream()
                        .map(node -> node.getHtml())
                        .limit(3)
                        .toList();
    }
}
