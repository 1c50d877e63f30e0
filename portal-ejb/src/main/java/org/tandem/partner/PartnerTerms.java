package org.tandem.partner;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.TextInput;

/**
 * What shall be agreed with a partner. A null limit follows its level's.
 *
 * @param levelId null: not in the programme, so it is offered nothing
 * @param calendarId null: Monday to Friday, nine to five, in the firm's zone
 * @param targetShare its share of the leads against the others' shares
 * @param suspendedReason when given, it takes nothing
 * @param categories what it may sell
 */
public record PartnerTerms(
        UUID levelId,
        UUID calendarId,
        String city,
        String postcode,
        String subdivision,
        String country,
        BigDecimal latitude,
        BigDecimal longitude,
        BigDecimal targetShare,
        Integer openLeads,
        Integer openLeadsPerPerson,
        Integer claimsPerDay,
        String suspendedReason,
        Instant absentUntil,
        List<String> categories) {
    private static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final BigDecimal MOST_LATITUDE = BigDecimal.valueOf(90);
    private static final BigDecimal MOST_LONGITUDE = BigDecimal.valueOf(180);
    private static final BigDecimal MOST_SHARE = BigDecimal.valueOf(100);

    /** @throws RuleViolation naming every field that is wrong */
    PartnerTerms checked(Set<String> known) {
        var input = new TextInput();
        var land = upper(input.optional("country", country, 2));
        if (land != null && !COUNTRIES.contains(land)) {
            input.refuse("country", InputRule.COUNTRY_UNKNOWN, land);
        }
        var part = upper(input.optional("subdivision", subdivision, 6));
        if (part != null && (!SUBDIVISION.matcher(part).matches() || land != null && !part.startsWith(land + "-"))) {
            input.refuse("subdivision", InputRule.VALUE_UNKNOWN);
        }
        checkPoint(input);
        if (targetShare != null
                && (targetShare.signum() < 0 || targetShare.compareTo(MOST_SHARE) > 0 || targetShare.scale() > 4)) {
            input.refuse("targetShare", InputRule.OUT_OF_RANGE, "0", MOST_SHARE.toPlainString());
        }
        Whole.optional(input, "openLeads", openLeads, 0);
        Whole.optional(input, "openLeadsPerPerson", openLeadsPerPerson, 0);
        Whole.optional(input, "claimsPerDay", claimsPerDay, 0);
        var checked = new PartnerTerms(
                levelId,
                calendarId,
                input.optional("city", city, 100),
                input.optional("postcode", postcode, 20),
                part,
                land,
                latitude,
                longitude,
                targetShare == null ? BigDecimal.ONE : targetShare,
                openLeads,
                openLeadsPerPerson,
                claimsPerDay,
                input.optional("suspendedReason", suspendedReason, 200),
                absentUntil,
                categories(input, known));
        input.throwIfRefused();
        return checked;
    }

    private void checkPoint(TextInput input) {
        if ((latitude == null) != (longitude == null)) {
            input.refuse(latitude == null ? "latitude" : "longitude", PartnerRule.PARTNER_LOCATION_INCOMPLETE);
        }
        if (latitude != null && latitude.abs().compareTo(MOST_LATITUDE) > 0) {
            input.refuse("latitude", InputRule.OUT_OF_RANGE, "-90", "90");
        }
        if (longitude != null && longitude.abs().compareTo(MOST_LONGITUDE) > 0) {
            input.refuse("longitude", InputRule.OUT_OF_RANGE, "-180", "180");
        }
    }

    private List<String> categories(TextInput input, Set<String> known) {
        var codes = new ArrayList<String>();
        for (var code : categories == null ? List.<String>of() : categories) {
            if (code == null || !known.contains(code)) {
                input.refuse("categories", InputRule.VALUE_UNKNOWN);
            } else if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static String upper(String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }
}
