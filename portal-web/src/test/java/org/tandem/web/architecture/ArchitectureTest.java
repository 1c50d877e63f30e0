package org.tandem.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.web.shell.Pages;

class ArchitectureTest {
    private static final String ROOT = "org.tandem.web";
    private static final String BROKEN = "org.tandem.web.architecture.violation";
    private static final int LONGEST_BEAN = 120;
    private static final JavaClasses WEB =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(BROKEN);

    static java.util.List<PageFile> files() {
        return PageFile.all();
    }

    @ParameterizedTest
    @EnumSource(WebRule.class)
    void thePagesKeepTheRule(WebRule rule) {
        rule.in(ROOT).check(WEB);
    }

    @ParameterizedTest
    @EnumSource(WebRule.class)
    void theRuleReportsItsViolation(WebRule rule) {
        assertThat(rule.in(BROKEN).evaluate(VIOLATIONS).getFailureReport().getDetails())
                .anyMatch(line -> line.contains(rule.breaker().getSimpleName()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aPageIsShortAndSpeaksFromTheBundles(PageFile file) {
        assertThat(file.problems()).as(file.address()).isEmpty();
    }

    @Test
    void aBrokenPageIsReported() {
        assertThat(PageFile.read(Path.of("src/test/resources/violation/broken.xhtml"))
                        .problems())
                .anyMatch(line -> line.contains("<f:ajax"))
                .anyMatch(line -> line.contains("style=\""))
                .anyMatch(line -> line.contains("Hello there"))
                .anyMatch(line -> line.contains("Leads of our firm"));
    }

    @Test
    void everyPageIsListedAndHasItsBean() throws ClassNotFoundException {
        for (var file : PageFile.all().stream().filter(PageFile::isPage).toList()) {
            assertThat(Pages.at(file.address())).as(file.address()).isPresent();
            assertThat(Class.forName(file.bean())).as(file.address()).isNotNull();
        }
    }

    @Test
    void everyListedPageIsThere() {
        assertThat(Arrays.stream(Pages.values()).map(Pages::getPath).filter(path -> path.endsWith(".xhtml")))
                .allMatch(path -> Files.exists(PageFile.WEBAPP.resolve(path.substring(1))));
    }

    @Test
    void anUnlistedPageDoesNotExist() {
        assertThat(Pages.at("/lead/secret.xhtml")).isEmpty();
    }

    @Test
    void pageBeansAreShort() throws java.io.IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source : sources.filter(path -> path.toString().endsWith("Page.java"))
                    .toList()) {
                assertThat(Files.readAllLines(source)).as(source.toString()).hasSizeLessThanOrEqualTo(LONGEST_BEAN);
            }
        }
    }
}
