package org.tandem.partner;

import java.util.regex.Pattern;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.TextInput;

/** What a level of the partner programme shall be. */
public record DescribeLevel(
        String code,
        String nameEn,
        String nameDe,
        Integer rank,
        Integer claimMinutes,
        Integer contactMinutes,
        Integer activityMinutes,
        Integer openLeads,
        Integer openLeadsPerPerson,
        Integer claimsPerDay,
        Integer coolingOffDays) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,19}");

    /** @throws RuleViolation naming every field that is wrong */
    DescribeLevel checked() {
        var input = new TextInput();
        var key = input.required("code", code, 20);
        if (key != null && !CODE.matcher(key).matches()) {
            input.refuse("code", PartnerRule.LEVEL_CODE_INVALID);
        }
        var english = input.required("nameEn", nameEn, 100);
        var german = input.required("nameDe", nameDe, 100);
        Whole.required(input, "rank", rank, 1);
        Whole.required(input, "claimMinutes", claimMinutes, 1);
        Whole.required(input, "contactMinutes", contactMinutes, 1);
        Whole.required(input, "activityMinutes", activityMinutes, 1);
        Whole.optional(input, "openLeads", openLeads, 0);
        Whole.optional(input, "openLeadsPerPerson", openLeadsPerPerson, 0);
        Whole.optional(input, "claimsPerDay", claimsPerDay, 0);
        Whole.optional(input, "coolingOffDays", coolingOffDays, 0);
        input.throwIfRefused();
        return new DescribeLevel(
                key,
                english,
                german,
                rank,
                claimMinutes,
                contactMinutes,
                activityMinutes,
                openLeads,
                openLeadsPerPerson,
                claimsPerDay,
                coolingOffDays == null ? 0 : coolingOffDays);
    }
}
