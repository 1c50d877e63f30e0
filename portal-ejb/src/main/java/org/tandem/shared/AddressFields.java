package org.tandem.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How addresses of companies and people are read, wherever they are typed. Each returns null for absent and for refused. */
public final class AddressFields {
    private static final Pattern DOMAIN = Pattern.compile(
            "([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+(\\p{L}{2,63}|xn--[a-z0-9-]{1,59})");
    private static final Pattern BEFORE_HOST = Pattern.compile("^https?://");
    private static final Pattern BEHIND_HOST = Pattern.compile("[/?#:].*$");
    private static final Pattern SUBDIVISION = Pattern.compile("^[A-Z]{2}-[A-Z0-9]{1,3}$");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private AddressFields() {}

    public static String country(TextInput input, String value) {
        var typed = input.optional("country", value, 60);
        var code = upper(typed);
        return code == null || COUNTRIES.contains(code)
                ? code
                : input.refuse("country", InputRule.COUNTRY_UNKNOWN, typed);
    }

    public static String subdivision(TextInput input, String value, String country) {
        var text = upper(input.optional("subdivision", value, 6));
        var fits = text == null
                || SUBDIVISION.matcher(text).matches() && (country == null || text.startsWith(country + "-"));
        return fits ? text : input.refuse("subdivision", InputRule.VALUE_UNKNOWN, text);
    }

    /** Takes a bare domain or the address of a web page; keeps the host without {@code www.}. */
    public static String domain(TextInput input, String value) {
        var text = input.optionalLines("domain", value, 300);
        if (text == null) {
            return null;
        }
        var address = BEFORE_HOST.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
        var whole = BEHIND_HOST.matcher(address).replaceFirst("");
        var host = whole.startsWith("www.") ? whole.substring("www.".length()) : whole;
        return host.length() <= 253 && DOMAIN.matcher(host).matches()
                ? host
                : input.refuse("domain", InputRule.URL_INVALID);
    }

    /** E.164. Without a country only international numbers can be read. */
    public static String phone(TextInput input, String value, String country) {
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

    private static String upper(String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }
}
