package org.tandem.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.lead.ActivityKind;
import org.tandem.lead.LeadSource;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.LeadVerb;
import org.tandem.lead.LostReason;
import org.tandem.lead.RetireReason;
import org.tandem.lead.ValueBand;
import org.tandem.leadimport.ImportField;
import org.tandem.leadimport.ImportState;
import org.tandem.partner.CertificationRow;
import org.tandem.tenancy.OrganizationKind;
import org.tandem.web.firm.LogoRule;
import org.tandem.web.shell.Bundles;
import org.tandem.web.shell.Languages;
import org.tandem.web.shell.Pages;

class BundleTest {
    private static final Path FOLDER = Path.of("src/main/resources/i18n");

    static List<Path> bundles() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().contains("_")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(Path english) throws IOException {
        var german = Path.of(english.toString().replace(".properties", "_de.properties"));
        assertThat(missing(read(english), read(german))).isEmpty();
        assertThat(missing(read(german), read(english))).isEmpty();
    }

    @Test
    void aMissingKeyIsReported() {
        var one = new Properties();
        one.setProperty("only.here", "x");
        assertThat(missing(one, new Properties())).containsExactly("only.here");
    }

    @Test
    void everyTextThatAPageUsesIsThere() {
        for (var language : Languages.ALL) {
            assertThat(PageFile.all().stream()
                            .flatMap(file -> file.keys().stream())
                            .distinct())
                    .as(language.getLanguage())
                    .allMatch(key -> isThere(language, key));
        }
    }

    @Test
    void everyConstantThatIsShownHasAText() {
        for (var language : Languages.ALL) {
            assertThat(constants()).as(language.getLanguage()).allMatch(key -> isThere(language, key));
        }
    }

    private static Stream<String> constants() {
        return Stream.of(
                        keys("lead.status.", LeadStatus.values()),
                        keys("home.next.", LeadStatus.values()),
                        keys("lead.band.", ValueBand.values()),
                        keys("lead.from.", ValueBand.values()),
                        keys("lead.source.", LeadSource.values()),
                        keys("lead.activity.", ActivityKind.values()),
                        keys("lead.reason.", LostReason.values()),
                        keys("lead.reason.", RetireReason.values()),
                        keys("lead.verb.", LeadVerb.values()),
                        keys("lead.column.", ImportField.values()),
                        keys("lead.import.state.", ImportState.values()),
                        keys("rules.", LogoRule.values()),
                        keys("partner.proof.", CertificationRow.State.values()),
                        Arrays.stream(OrganizationKind.values())
                                .filter(OrganizationKind::sells)
                                .map(kind -> "partner.kind." + kind),
                        Arrays.stream(Pages.values())
                                .filter(page -> page.isInMenu())
                                .map(Pages::getText))
                .flatMap(keys -> keys);
    }

    private static Stream<String> keys(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> prefix + constant.name());
    }

    private static boolean isThere(Locale language, String key) {
        return !Bundles.text(language, key).startsWith("[");
    }

    private static List<String> missing(Properties from, Properties in) {
        return from.stringPropertyNames().stream()
                .filter(key -> !in.containsKey(key))
                .sorted()
                .toList();
    }

    private static Properties read(Path file) throws IOException {
        var values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
        return values;
    }
}
