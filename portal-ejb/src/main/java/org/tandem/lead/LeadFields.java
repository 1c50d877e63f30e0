package org.tandem.lead;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tandem.shared.InputRule;
import org.tandem.shared.Money;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.TextInput;

/** How the fields of a lead that have a form of their own are read. Each returns null for absent and for refused. */
final class LeadFields {
    private static final Pattern DOMAIN = Pattern.compile(
            "([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+(\\p{L}{2,63}|xn--[a-z0-9-]{1,59})");
    private static final Pattern SUBDIVISION = Pattern.compile("^[A-Z]{2}-[A-Z0-9]{1,3}$");

    private LeadFields() {}

    static String category(TextInput input, String value, Set<String> known) {
        var text = input.optional("category", value, 40);
        return text == null || known.contains(text)
                ? text
                : input.refuse("category", LeadRule.LEAD_CATEGORY_UNKNOWN, text);
    }

    static String country(TextInput input, String value, Set<String> known) {
        var typed = input.optional("country", value, 60);
        var code = upper(typed);
        return code == null || known.contains(code) ? code : input.refuse("country", InputRule.COUNTRY_UNKNOWN, typed);
    }

    static String subdivision(TextInput input, String value, String country) {
        var text = upper(input.optional("subdivision", value, 6));
        var fits = text == null
                || SUBDIVISION.matcher(text).matches() && (country == null || text.startsWith(country + "-"));
        return fits ? text : input.refuse("subdivision", InputRule.VALUE_UNKNOWN, text);
    }

    /** Takes a bare domain or the address of a web page; keeps the host without {@code www.}. */
    static String domain(TextInput input, String value) {
        var text = input.optionalLines("domain", value, 300);
        if (text == null) {
            return null;
        }
        var host = text.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("[/?#:].*$", "")
                .replaceFirst("^www\\.", "");
        return host.length() <= 253 && DOMAIN.matcher(host).matches()
                ? host
                : input.refuse("domain", InputRule.URL_INVALID);
    }

    /** E.164. Without a country only international numbers can be read. */
    static String phone(TextInput input, String value, String country) {
        var text = input.optional("phone", value, 50);
        if (text == null) {
            return null;
        }
        try {
            var phones = PhoneNumberUtil.getInstance();
            var number = phones.parse(text, country);
            return phones.isPossibleNumber(number)
                    ? phones.format(number, PhoneNumberFormat.E164)
                    : input.refuse("phone", InputRule.PHONE_INVALID);
        } catch (NumberParseException unreadable) {
            return input.refuse("phone", InputRule.PHONE_INVALID);
        }
    }

    static Money value(TextInput input, BigDecimal amount, String currency, String firmCurrency) {
        if (amount == null) {
            return null;
        }
        if (amount.signum() < 0) {
            input.refuse("amount", InputRule.OUT_OF_RANGE);
            return null;
        }
        try {
            return Money.of(amount, currency == null || currency.isBlank() ? firmCurrency : upper(currency.strip()));
        } catch (RuleViolation refused) {
            var first = refused.violations().get(0);
            input.refuse("value".equals(first.field()) ? "amount" : first.field(), InputRule.valueOf(first.code()));
            return null;
        }
    }

    private static String upper(String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }
}
