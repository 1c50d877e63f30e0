package org.tandem.registration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.tandem.shared.AddressFields;
import org.tandem.shared.InputRule;
import org.tandem.shared.Money;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.TextInput;

/** Reads a reported deal field by field and collects every refusal. */
final class DealReader {
    private static final int MOST_CATEGORIES = 8;
    private static final int LONGEST = 4000;
    /** Any punctuation people write between; what stays are letters and digits. */
    private static final Pattern TAX_ID = Pattern.compile("[A-Z0-9]{4,20}");

    final String company;
    final String domain;
    final String taxId;
    final String contactName;
    final String email;
    final String phone;
    final String street;
    final String postcode;
    final String city;
    final String country;
    final String subdivision;
    final List<String> categories;
    final String need;
    final Money value;
    final LocalDate expectedClose;
    final String evidence;

    /** @throws RuleViolation naming every field that is wrong */
    DealReader(RegisterDeal in, Set<String> knownCategories, String firmCurrency) {
        var input = new TextInput();
        company = input.required("company", in.company(), 200);
        domain = AddressFields.domain(input, in.domain());
        taxId = taxId(input, in.taxId());
        contactName = input.optional("contactName", in.contactName(), 200);
        email = input.email("email", in.email());
        country = AddressFields.country(input, in.country());
        subdivision = AddressFields.subdivision(input, in.subdivision(), country);
        phone = AddressFields.phone(input, in.phone(), country);
        street = input.optional("street", in.street(), 200);
        postcode = input.optional("postcode", in.postcode(), 20);
        city = input.optional("city", in.city(), 100);
        categories = categories(input, in.categories(), knownCategories);
        need = input.optionalLines("need", in.need(), LONGEST);
        value = Money.read(input, in.amount(), in.currency(), firmCurrency);
        expectedClose = date(input, in.expectedClose());
        evidence = input.optionalLines("evidence", in.evidence(), LONGEST);
        input.throwIfRefused();
    }

    static String taxId(TextInput input, String value) {
        var text = input.optional("taxId", value, 40);
        if (text == null) {
            return null;
        }
        var plain = text.toUpperCase(Locale.ROOT).replaceAll("[\\s./-]", "");
        return TAX_ID.matcher(plain).matches()
                ? plain
                : input.refuse("taxId", RegistrationRule.REGISTRATION_TAX_ID_INVALID);
    }

    static List<String> categories(TextInput input, List<String> codes, Set<String> known) {
        var wanted = codes == null
                ? List.<String>of()
                : codes.stream()
                        .map(code -> Objects.requireNonNullElse(code, ""))
                        .toList();
        wanted.stream()
                .filter(code -> !known.contains(code))
                .findFirst()
                .ifPresent(code -> input.refuse(
                        "categories",
                        RegistrationRule.REGISTRATION_CATEGORY_UNKNOWN,
                        code.substring(0, Math.min(40, code.length()))));
        if (wanted.size() > MOST_CATEGORIES) {
            input.refuse("categories", InputRule.OUT_OF_RANGE, "1", Integer.toString(MOST_CATEGORIES));
        }
        return wanted.stream().filter(known::contains).distinct().sorted().toList();
    }

    private static LocalDate date(TextInput input, String value) {
        var text = input.optional("expectedClose", value, 10);
        if (text == null) {
            return null;
        }
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= 2000 && day.getYear() <= 2100) {
                return day;
            }
            input.refuse("expectedClose", InputRule.OUT_OF_RANGE);
        } catch (DateTimeException unreadable) {
            input.refuse("expectedClose", InputRule.DATE_INVALID);
        }
        return null;
    }
}
