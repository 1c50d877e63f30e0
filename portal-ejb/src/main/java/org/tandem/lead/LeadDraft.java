package org.tandem.lead;

import java.util.Set;
import org.tandem.shared.AddressFields;
import org.tandem.shared.Money;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.TextInput;

/**
 * A checked and normalised lead that has no state yet: what form, API, import and generator have in common.
 *
 * @param maskedTitle what a partner may read before the claim
 * @param matchKey equal for two reports of the same interest: normalised company and e-mail (else phone, else the rest)
 */
public record LeadDraft(
        String externalId,
        String title,
        String need,
        String maskedTitle,
        String maskedNeed,
        String category,
        String company,
        String domain,
        String contactName,
        String email,
        String phone,
        String street,
        String postcode,
        String city,
        String subdivision,
        String country,
        Money value,
        ValueBand band,
        LeadSource source,
        String matchKey,
        GeoPoint point) {

    private static final int TITLE_LENGTH = 200;

    /** @throws RuleViolation naming every field that is wrong */
    public static LeadDraft check(RegisterLead in, Set<String> categories, String firmCurrency) {
        var input = new TextInput();
        var contact = input.optional("contactName", in.contactName(), 200);
        var company = input.optional("company", in.company(), 200);
        if (company == null && contact == null) {
            input.refuse("company", LeadRule.LEAD_COMPANY_OR_CONTACT_REQUIRED);
        }
        var customer = company == null ? contact : company;
        var need = orEmpty(input.optionalLines("need", in.need(), 4000));
        var headline = input.optional("title", in.title(), TITLE_LENGTH);
        var category = LeadFields.category(input, in.category(), categories);
        var country = AddressFields.country(input, in.country());
        var subdivision = AddressFields.subdivision(input, in.subdivision(), country);
        var domain = AddressFields.domain(input, in.domain());
        var email = input.email("email", in.email());
        var phone = AddressFields.phone(input, in.phone(), country);
        var street = input.optional("street", in.street(), 200);
        var postcode = input.optional("postcode", in.postcode(), 20);
        var city = input.optional("city", in.city(), 100);
        var value = Money.read(input, in.amount(), in.currency(), firmCurrency);
        var externalId = input.optional("externalId", in.externalId(), 100);
        var point = GeoPoint.read(input, in.latitude(), in.longitude());
        input.throwIfRefused();
        var title = titleOf(headline, need);
        var mask = new MaskingPolicy(new CustomerTraces(company, contact, email, domain, street, postcode));
        var maskedNeed = mask.apply(need);
        return new LeadDraft(
                externalId,
                title,
                need,
                headline == null ? titleOf(null, maskedNeed) : mask.apply(headline),
                maskedNeed,
                category,
                customer,
                domain,
                contact,
                email,
                phone,
                street,
                postcode,
                city,
                subdivision,
                country,
                value,
                ValueBand.of(value == null ? null : value.getAmount()),
                in.source(),
                MatchKey.of(customer, email, phone, contact, city, title),
                point);
    }

    /** The customer's name without case, accents, punctuation and legal form. */
    public String matchName() {
        return MatchFacts.name(company);
    }

    /** The registrable part of the customer's domain; null when it has none of its own. */
    public String matchDomain() {
        return MatchFacts.domain(domain, email);
    }

    /** Exports of other systems have no headline: the beginning of the text serves. */
    private static String titleOf(String title, String need) {
        if (title != null) {
            return title;
        }
        var line = need.lines().findFirst().orElse("").strip();
        return line.length() <= 120 ? line : line.substring(0, 119) + "…";
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
