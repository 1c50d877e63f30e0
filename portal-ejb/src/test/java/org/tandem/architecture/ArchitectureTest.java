package org.tandem.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {
    private static final String ROOT = "org.tandem";
    private static final String BROKEN = "org.tandem.architecture.violation";
    private static final int LONGEST_CLASS = 300;
    private static final JavaClasses DOMAIN =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(BROKEN);

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void theDomainKeepsTheRule(HouseRule rule) {
        rule.in(ROOT).check(DOMAIN);
    }

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void theRuleReportsItsViolation(HouseRule rule) {
        assertThat(rule.in(BROKEN).evaluate(VIOLATIONS).getFailureReport().getDetails())
                .anyMatch(line -> line.contains(rule.breaker().getSimpleName()));
    }

    @Test
    void everyRoomIsFound() {
        assertThat(DOMAIN.stream()
                        .map(type -> type.getPackageName().split("\\.")[2])
                        .distinct())
                .contains(
                        "shared",
                        "tenancy",
                        "audit",
                        "organization",
                        "firm",
                        "catalog",
                        "lead",
                        "leadimport",
                        "notification",
                        "webhook",
                        "idempotency");
        assertThat(Rooms.ARROWS.values())
                .allSatisfy(targets -> assertThat(Rooms.ARROWS.keySet()).containsAll(targets));
    }

    private static List<String> tooLong(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > LONGEST_CLASS)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void noClassIsLongerThanPeopleRead() throws IOException {
        assertThat(tooLong(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void aLongerOneIsReported(@TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("Long.java"), "\n".repeat(LONGEST_CLASS + 1));
        Files.writeString(sources.resolve("Short.java"), "\n".repeat(LONGEST_CLASS));
        assertThat(tooLong(sources)).containsExactly("Long.java");
    }
}
