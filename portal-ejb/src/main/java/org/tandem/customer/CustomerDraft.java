package org.tandem.customer;

import java.util.Locale;
import java.util.regex.Pattern;
import org.tandem.shared.AddressFields;
import org.tandem.shared.CompanyName;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.TextInput;

/** A checked and normalised description of a customer. Two spellings of one company have the same {@code matchName}. */
public record CustomerDraft(
        String name,
        String matchName,
        String domain,
        String taxId,
        String phone,
        String street,
        String postcode,
        String city,
        String subdivision,
        String country) {

    private static final Pattern TAX_ID = Pattern.compile("[A-Z0-9]{4,30}");

    /** @throws RuleViolation naming every field that is wrong */
    public static CustomerDraft check(DescribeCustomer in) {
        var input = new TextInput();
        var name = input.required("name", in.name(), 200);
        var country = AddressFields.country(input, in.country());
        var draft = new CustomerDraft(
                name,
                matchName(name),
                AddressFields.domain(input, in.domain()),
                taxId(input, in.taxId()),
                AddressFields.phone(input, in.phone(), country),
                input.optional("street", in.street(), 200),
                input.optional("postcode", in.postcode(), 20),
                input.optional("city", in.city(), 100),
                AddressFields.subdivision(input, in.subdivision(), country),
                country);
        input.throwIfRefused();
        return draft;
    }

    private static String taxId(TextInput input, String value) {
        var typed = input.optional("taxId", value, 40);
        var plain = typed == null ? null : typed.toUpperCase(Locale.ROOT).replaceAll("[ ./-]", "");
        return plain == null || TAX_ID.matcher(plain).matches()
                ? plain
                : input.refuse("taxId", InputRule.VALUE_UNKNOWN, typed);
    }

    private static String matchName(String name) {
        var normalised = CompanyName.normalised(name);
        return normalised.substring(0, Math.min(200, normalised.length()));
    }
}
