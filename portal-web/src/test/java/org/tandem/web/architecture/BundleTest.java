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
import org.tandem.customer.CustomerCandidate;
import org.tandem.forecast.ForecastBy;
import org.tandem.lead.ActivityKind;
import org.tandem.lead.DeclineReason;
import org.tandem.lead.DuplicatePolicy;
import org.tandem.lead.LeadSource;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.LeadVerb;
import org.tandem.lead.LostReason;
import org.tandem.lead.MatchReason;
import org.tandem.lead.MatchStrength;
import org.tandem.lead.RetireReason;
import org.tandem.lead.ServiceLevels;
import org.tandem.lead.ServiceStep;
import org.tandem.lead.ValueBand;
import org.tandem.lead.WorklistKind;
import org.tandem.leadimport.ImportField;
import org.tandem.leadimport.ImportState;
import org.tandem.notification.Delivery;
import org.tandem.notification.NotificationKind;
import org.tandem.opportunity.LossReason;
import org.tandem.opportunity.OpportunityStatus;
import org.tandem.opportunity.OpportunityVerb;
import org.tandem.partner.CertificationRow;
import org.tandem.pipeline.DealField;
import org.tandem.pipeline.ForecastCategory;
import org.tandem.registration.AccountAnswer;
import org.tandem.registration.ApprovalMode;
import org.tandem.registration.Approver;
import org.tandem.registration.ConflictReason;
import org.tandem.registration.ConflictSide;
import org.tandem.registration.ConflictStatus;
import org.tandem.registration.ExtensionState;
import org.tandem.registration.RegistrationField;
import org.tandem.registration.RegistrationStatus;
import org.tandem.registration.RegistrationVerb;
import org.tandem.registration.RejectReason;
import org.tandem.registration.StepState;
import org.tandem.routing.Exclusion;
import org.tandem.routing.Factor;
import org.tandem.routing.RoutingMode;
import org.tandem.routing.UnplacedReason;
import org.tandem.tenancy.OrganizationKind;
import org.tandem.web.firm.LogoRule;
import org.tandem.web.opportunity.ForecastSpan;
import org.tandem.web.registration.RegistrationTab;
import org.tandem.web.shell.Bundles;
import org.tandem.web.shell.Languages;
import org.tandem.web.shell.Pages;
import org.tandem.webform.FormField;
import org.tandem.webhook.DeliveryFailure;
import org.tandem.webhook.DeliveryState;
import org.tandem.webhook.WebhookState;

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
                        keys("lead.reason.", DeclineReason.values()),
                        keys("lead.reason.", UnplacedReason.values()),
                        keys("lead.worklist.reason.", UnplacedReason.values()),
                        keys("lead.worklist.reason.", ServiceStep.values()),
                        keys("lead.worklist.kind.", WorklistKind.values()),
                        keys("routing.mode.", RoutingMode.values()),
                        keys("routing.factor.", Factor.values()),
                        keys("routing.exclusion.", Exclusion.values()),
                        keys("routing.service.", ServiceLevels.values()),
                        keys("lead.column.", ImportField.values()),
                        keys("lead.import.state.", ImportState.values()),
                        keys("registration.status.", RegistrationStatus.values()),
                        keys("registration.field.", RegistrationField.values()),
                        keys("registration.verb.", RegistrationVerb.values()),
                        keys("registration.reason.", RejectReason.values()),
                        keys("registration.extension.", ExtensionState.values()),
                        keys("registration.step.", StepState.values()),
                        keys("registration.mode.", ApprovalMode.values()),
                        keys("registration.side.", ConflictSide.values()),
                        keys("registration.conflict.winner.", ConflictSide.values()),
                        keys("registration.conflict.status.", ConflictStatus.values()),
                        keys("registration.conflict.reason.", ConflictReason.values()),
                        keys("registration.answer.", AccountAnswer.State.values()),
                        keys("registration.answer.next.", AccountAnswer.State.values()),
                        keys("registration.tab.", RegistrationTab.values()),
                        keys("registration.empty.", RegistrationTab.values()),
                        Approver.ROLES.stream().map(role -> "registration.role." + role),
                        keys("opportunity.status.", OpportunityStatus.values()),
                        keys("opportunity.loss.", LossReason.values()),
                        keys("opportunity.field.", DealField.values()),
                        keys("opportunity.forecast.", ForecastCategory.values()),
                        keys("opportunity.forecast.by.", ForecastBy.values()),
                        keys("opportunity.forecast.span.", ForecastSpan.values()),
                        keys("opportunity.verb.", OpportunityVerb.values()),
                        keys("customer.match.", CustomerCandidate.Match.values()),
                        keys("notification.kind.", NotificationKind.values()),
                        keys("notification.delivery.", Delivery.values()),
                        keys("webhook.state.", WebhookState.values()),
                        keys("webhook.delivery.", DeliveryState.values()),
                        keys("webhook.failure.", DeliveryFailure.values()),
                        keys("lead.match.", MatchStrength.values()),
                        keys("lead.common.", MatchReason.values()),
                        keys("lead.import.policy.", DuplicatePolicy.values()),
                        keys("lead.forms.use.", FormField.Use.values()),
                        Arrays.stream(FormField.values()).map(field -> "webform.field." + field.field()),
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
