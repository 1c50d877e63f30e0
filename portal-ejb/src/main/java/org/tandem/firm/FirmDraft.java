package org.tandem.firm;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tandem.organization.Person;
import org.tandem.shared.InputRule;
import org.tandem.shared.Rule;
import org.tandem.shared.TextInput;
import org.tandem.tenancy.Accent;
import org.tandem.tenancy.TenantRule;

/** A new firm after every field was looked at; what is refused is told all at once. */
record FirmDraft(
        String name,
        String slug,
        String accent,
        String currency,
        String locale,
        String zone,
        Administrator administrator) {
    /** A letter first, no hyphen at the end or twice: it becomes part of addresses and of tokens. */
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private static final int SHORTEST_SLUG = 2;
    private static final int LONGEST_SLUG = 40;
    /** Enough for the name of every zone. */
    private static final int LONGEST_CODE = 40;

    static FirmDraft of(RegisterFirm wanted) {
        var input = new TextInput();
        var draft = new FirmDraft(
                input.required("name", wanted.name(), 200),
                slug(input, wanted.slug()),
                accent(input, wanted.accent()),
                oneOf(input, "currency", wanted.currency(), CURRENCIES, InputRule.CURRENCY_UNKNOWN),
                oneOf(input, "locale", wanted.locale(), Person.LOCALES, InputRule.VALUE_UNKNOWN),
                oneOf(input, "zone", wanted.zone(), ZoneId.getAvailableZoneIds(), InputRule.VALUE_UNKNOWN),
                Administrator.read(input, wanted.administrator()));
        input.throwIfRefused();
        return draft;
    }

    private static String slug(TextInput input, String value) {
        var slug = input.required("slug", value, LONGEST_SLUG);
        var good = slug != null
                && slug.length() >= SHORTEST_SLUG
                && SLUG.matcher(slug).matches();
        return good || slug == null ? slug : input.refuse("slug", FirmRule.FIRM_SLUG_INVALID);
    }

    private static String accent(TextInput input, String value) {
        var accent = input.required("accent", value, LONGEST_CODE);
        var refusal = accent == null ? Optional.<TenantRule>empty() : Accent.refusal(accent);
        refusal.ifPresent(rule -> input.refuse("accent", rule));
        return accent == null || refusal.isPresent()
                ? null
                : Accent.parse(accent).hex();
    }

    private static String oneOf(TextInput input, String field, String value, Set<String> known, Rule otherwise) {
        var text = input.required(field, value, LONGEST_CODE);
        return text == null || known.contains(text) ? text : input.refuse(field, otherwise);
    }
}
