package org.tandem.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the customer is called and wherever it stands in the text: nothing of it is left. */
class MaskingPropertyTest {
    /** Contact data in which every piece is a letter sequence that ordinary text does not have. */
    record Customer(
            String first, String last, String firm, String label, String street, String postcode, String phone) {
        RegisterLead report(String text) {
            return new RegisterLead(
                    null,
                    text.replace('\n', ' '),
                    text,
                    null,
                    firm + " GmbH",
                    domain(),
                    first + " " + last,
                    email(),
                    phone,
                    street + " 7",
                    postcode,
                    null,
                    null,
                    "DE",
                    null,
                    null,
                    LeadSource.API);
        }

        String domain() {
            return label + ".jp";
        }

        String email() {
            return first.toLowerCase(Locale.ROOT) + "_" + label + "@" + domain();
        }

        List<String> spoken() {
            return List.of(
                    first,
                    last,
                    first + " " + last,
                    last + ", " + first,
                    last + "s",
                    firm,
                    firm.toUpperCase(Locale.ROOT),
                    firm + " GmbH",
                    domain(),
                    "www." + domain(),
                    email(),
                    "mailto:" + email(),
                    phone,
                    phone.replace(" ", "/"),
                    phone.replace(" ", " – "),
                    street + " 7",
                    street,
                    postcode,
                    "D-" + postcode);
        }

        List<String> secrets() {
            return List.of(first, last, firm, label, street, postcode, phone.substring(phone.lastIndexOf(' ') + 1));
        }
    }

    @Property(tries = 300)
    void nothingOfTheCustomerSurvives(
            @ForAll("customers") Customer customer,
            @ForAll("places") List<Integer> places,
            @ForAll("glue") String glue) {
        var text = new StringBuilder("12 bikes today");
        places.forEach(place -> text.append(glue)
                .append(customer.spoken().get(place % customer.spoken().size()))
                .append(glue)
                .append("and 3 more"));
        var draft = LeadDraft.check(customer.report(text.toString().strip()), java.util.Set.of(), "EUR");
        for (var masked : List.of(draft.maskedTitle(), draft.maskedNeed())) {
            assertThat(customer.secrets())
                    .allSatisfy(secret -> assertThat(masked).as(text.toString()).doesNotContainIgnoringCase(secret));
            assertThat(masked).contains("12 bikes");
        }
        assertThat(draft.maskedNeed().length()).isLessThanOrEqualTo(draft.need().length());
    }

    @Provide
    Arbitrary<Customer> customers() {
        return Combinators.combine(name(2, 9), name(4, 12), name(4, 12), name(5, 10), name(5, 9), digits(5), digits(7))
                .as((first, last, firm, label, street, postcode, phone) -> new Customer(
                        "Q" + first,
                        "Xy" + last,
                        "Zq" + firm,
                        "jx" + label.toLowerCase(Locale.ROOT),
                        "Vw" + street + "gang",
                        "5" + postcode.substring(1),
                        "+49 221 5" + phone.substring(1)));
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(0, 100).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> glue() {
        return Arbitraries.of(" ", ", ", "\n", " (", "; ", " - ", ": ", " _", "\u00A0", "...", " *", "\"");
    }

    private static Arbitrary<String> name(int shortest, int longest) {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnoprtuvwxyz")
                .ofMinLength(shortest)
                .ofMaxLength(longest);
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }
}
