package org.tandem.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.lead.LeadFixture.report;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.lead.LeadFixture.ReportBuilder;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Violation;

class LeadDraftTest {
    private static void refused(ReportBuilder report, String field, String code) {
        assertThatThrownBy(report::check)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::field, Violation::code)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, code)));
    }

    @Test
    void normalisesWhatHasAForm() {
        var draft = LeadFixture.draft();
        assertThat(draft.phone()).isEqualTo("+492215550117");
        assertThat(draft.domain()).isEqualTo("weber-logistik.example");
        assertThat(draft.band()).isEqualTo(ValueBand.FROM_10K);
        assertThat(draft.value().getAmount()).isEqualByComparingTo("12500");
        assertThat(draft.externalId()).isEqualTo("00Q-1");
        assertThat(draft.source()).isEqualTo(LeadSource.WEB_FORM);
        assertThat(draft.matchKey()).hasSize(64);
    }

    @Test
    void whatIsNotSaidIsAbsent() {
        var draft = new ReportBuilder()
                .externalId("")
                .category(null)
                .domain(" ")
                .email("")
                .phone(null)
                .place(null, "", " ")
                .region("", null)
                .check();
        assertThat(draft)
                .extracting(
                        "externalId",
                        "category",
                        "domain",
                        "email",
                        "phone",
                        "street",
                        "postcode",
                        "city",
                        "subdivision",
                        "country")
                .containsOnlyNulls();
    }

    @Test
    void needsACompanyOrAContact() {
        refused(report().company(" ").contact(null), "company", "LEAD_COMPANY_OR_CONTACT_REQUIRED");
        assertThat(report().company(null).check().company()).isEqualTo("Anna Weber");
        assertThat(report().contact(null).check().contactName()).isNull();
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        assertThatThrownBy(() -> report().category("boats")
                        .email("x")
                        .region(null, "XX")
                        .phone(null)
                        .check())
                .hasMessage("LEAD_CATEGORY_UNKNOWN,COUNTRY_UNKNOWN,EMAIL_INVALID");
    }

    @ParameterizedTest
    @CsvSource({
        "title, 200", "need, 4000", "company, 200", "contactName, 200", "street, 200", "postcode, 20", "city, 100",
        "externalId, 100", "category, 40", "country, 60", "subdivision, 6", "domain, 300", "phone, 50", "email, 254"
    })
    void everyFieldHasALimit(String field, int longest) {
        refused(filled(field, "a".repeat(longest + 1)), field, "TOO_LONG");
        refused(filled(field, "a\u0000"), field, "FORBIDDEN_CHARACTER");
    }

    @ParameterizedTest
    @CsvSource({
        "title, 200",
        "need, 4000",
        "company, 200",
        "contactName, 200",
        "street, 200",
        "postcode, 20",
        "city, 100",
        "externalId, 100"
    })
    void theLongestTextIsTaken(String field, int longest) {
        assertThat(filled(field, "a".repeat(longest)).check()).extracting(field).isEqualTo("a".repeat(longest));
    }

    private static ReportBuilder filled(String field, String text) {
        var report = report().region(null, null).phone("+492215550117");
        return switch (field) {
            case "title" -> report.title(text);
            case "need" -> report.need(text);
            case "company" -> report.company(text);
            case "contactName" -> report.contact(text);
            case "street" -> report.place(text, null, null);
            case "postcode" -> report.place(null, text, null);
            case "city" -> report.place(null, null, text);
            case "externalId" -> report.externalId(text);
            case "category" -> report.category(text);
            case "country" -> report.region(null, text);
            case "subdivision" -> report.region(text, null);
            case "domain" -> report.domain(text);
            case "phone" -> report.phone(text);
            default -> report.email(text);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "weber.example, weber.example",
        "https://www.weber.example/de?x=1, weber.example",
        "HTTP://Weber.Example:8080, weber.example",
        "www.größe-weber.example#a, größe-weber.example",
        "xn--gre-6ka8i.xn--p1ai, xn--gre-6ka8i.xn--p1ai",
        "a.b.co.uk, a.b.co.uk"
    })
    void takesADomainOrThePageItNames(String typed, String host) {
        assertThat(report().domain(typed).check().domain()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weber", "javascript:alert(1)", "java\tscript:alert(1)", "data:text/html,x", "-weber.example",
                        "weber-.example",
                "weber..example", "weber.e", "we ber.example", "weber.example\nx", "http://", "weber.123"
            })
    void refusesWhatIsNoDomain(String typed) {
        refused(report().domain(typed), "domain", "URL_INVALID");
    }

    @Test
    void refusesADomainLongerThanTheStandardAllows() {
        refused(report().domain("a.".repeat(126) + "de"), "domain", "URL_INVALID");
        assertThat(report().domain("a.".repeat(125) + "abc").check().domain()).hasSize(253);
    }

    @ParameterizedTest
    @CsvSource({
        "DE, 0221 5550117, +492215550117",
        "de, +31 20 555 0117, +31205550117",
        "NL, 020 555 0117, +31205550117",
        ", +49 (0)221/555-0117, +492215550117"
    })
    void readsPhoneNumbersAsOfTheCountry(String country, String typed, String e164) {
        assertThat(report().region(null, country).phone(typed).check().phone()).isEqualTo(e164);
    }

    @ParameterizedTest
    @CsvSource({"DE, 1", "DE, call me", "DE, +999 1234567", ", 0221 5550117"})
    void refusesWhatIsNoPhoneNumber(String country, String typed) {
        refused(report().region(null, country).phone(typed), "phone", "PHONE_INVALID");
    }

    @ParameterizedTest
    @CsvSource({"DE-NW, DE", "de-nw, de", "FR-75, FR", "GB-ENG, GB", "US-CA,"})
    void takesSubdivisionsOfTheCountry(String subdivision, String country) {
        var draft = report().region(subdivision, country).phone(null).check();
        assertThat(draft.subdivision()).isEqualTo(subdivision.toUpperCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({"FR-75, DE", "NW, DE", "DE-, DE", "DE-ABCD, DE", "D-NW, DE"})
    void refusesSubdivisionsOfAnother(String subdivision, String country) {
        var report = report().region(subdivision, country).phone(null);
        assertThatThrownBy(report::check)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused ->
                                assertThat(refused.violations().get(0).field()).isEqualTo("subdivision"));
    }

    @Test
    void anUnknownCountryOrCategoryIsNamedAsTyped() {
        assertThatThrownBy(() -> report().region(null, "Atlantis").phone(null).check())
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("COUNTRY_UNKNOWN");
                    assertThat(refused.violations().get(0).args().get(0)).isEqualToIgnoringCase("Atlantis");
                });
        assertThatThrownBy(() -> report().category("boats").check())
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused ->
                                assertThat(refused.violations().get(0).args()).containsExactly("boats"));
    }

    @ParameterizedTest
    @CsvSource({"12500.5, eur, EUR", "12500.5, , CHF", "12500.5, ' ', CHF", "0, USD, USD"})
    void theFirmsCurrencyIsTheDefault(String amount, String currency, String kept) {
        var value = report().value(amount, currency).check().value();
        assertThat(value.getCurrency()).isEqualTo(kept);
        assertThat(value.getAmount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01, EUR, amount, OUT_OF_RANGE",
        "1e400, EUR, amount, NUMBER_INVALID",
        "0.00001, EUR, amount, NUMBER_INVALID",
        "5, EURO, currency, CURRENCY_UNKNOWN"
    })
    void refusesImpossibleValues(String amount, String currency, String field, String code) {
        refused(report().value(amount, currency), field, code);
    }

    @Test
    void withoutValueTheSizeIsUnknown() {
        var draft = report().value(null, "EURO").check();
        assertThat(draft.value()).isNull();
        assertThat(draft.band()).isEqualTo(ValueBand.UNKNOWN);
    }

    @Test
    void withoutHeadlineTheTextBegins() {
        assertThat(report().title(null).need("Bikes\nfor all").check().title()).isEqualTo("Bikes");
        assertThat(report().title(null).need(null).check().title()).isEmpty();
        assertThat(report().title(null).need("a".repeat(120)).check().title()).isEqualTo("a".repeat(120));
        assertThat(report().title(null).need("a".repeat(121)).check().title()).isEqualTo("a".repeat(119) + "…");
    }

    @Test
    void aHeadlineCutInTheMiddleOfANameShowsNothingOfIt() {
        var draft = report().title(null).need("b ".repeat(57) + "Anna Weber").check();
        assertThat(draft.title()).isEqualTo("b ".repeat(57) + "Anna …");
        assertThat(report().title(null)
                        .need("b ".repeat(58) + "Anna Weber")
                        .check()
                        .maskedTitle())
                .doesNotContain("An")
                .hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void masksTitleAndNeed() {
        var draft =
                report().title("Weber needs bikes").need("Call anna@weber.test").check();
        assertThat(draft.maskedTitle()).isEqualTo("••• needs bikes");
        assertThat(draft.maskedNeed()).isEqualTo("Call •••");
    }

    @Test
    void aMaskedTextFitsItsColumn() {
        var draft = report().company("AB")
                .title("AB ".repeat(66) + "AB")
                .need("AB ".repeat(1333))
                .check();
        assertThat(draft.maskedTitle()).hasSizeLessThanOrEqualTo(200).doesNotContain("AB");
        assertThat(draft.maskedNeed()).hasSizeLessThanOrEqualTo(4000).doesNotContain("AB");
    }

    @Test
    void amountsAreExact() {
        assertThat(report().value("0.1", "EUR").check().value().getAmount()).isEqualTo(new BigDecimal("0.1000"));
    }
}
