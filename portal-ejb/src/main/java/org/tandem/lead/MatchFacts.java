package org.tandem.lead;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tandem.shared.CompanyName;

/**
 * By what a lead or a customer is recognised, normalised: name without case, accents, punctuation and legal form;
 * registrable domain; phone as E.164. What is not known is null and equals nothing.
 */
public record MatchFacts(
        String matchKey, String name, String domain, String email, String phone, String postcode, String taxId) {

    private static final int LONGEST_NAME = 200;

    public static MatchFacts of(LeadDraft draft, String taxId) {
        return new MatchFacts(
                draft.matchKey(),
                draft.matchName().isEmpty() ? null : draft.matchName(),
                draft.matchDomain(),
                draft.email() == null ? null : draft.email().toLowerCase(Locale.ROOT),
                draft.phone(),
                draft.postcode(),
                taxId == null ? null : taxId.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT));
    }

    /**
     * Exact: the same tax id, or the same name and e-mail. Likely: the same e-mail, or the same name with domain, phone or
     * postcode, or the same domain and phone. Possible: the same name, domain or phone alone. A postcode alone is nothing.
     */
    public Optional<Match> compare(MatchFacts other) {
        var common = common(other);
        var sameReport = matchKey != null && matchKey.equals(other.matchKey);
        if (sameReport || common.contains(MatchReason.TAX_ID) || has(common, MatchReason.NAME, MatchReason.EMAIL)) {
            return Optional.of(new Match(MatchStrength.EXACT, common));
        }
        if (common.contains(MatchReason.EMAIL)
                || has(common, MatchReason.DOMAIN, MatchReason.PHONE)
                || common.contains(MatchReason.NAME) && common.size() > 1) {
            return Optional.of(new Match(MatchStrength.LIKELY, common));
        }
        common.remove(MatchReason.POSTCODE);
        return common.isEmpty() ? Optional.empty() : Optional.of(new Match(MatchStrength.POSSIBLE, common));
    }

    /** Never null, so that a lead without one is told from a lead that was not looked at. */
    public static String name(String company) {
        var name = CompanyName.normalised(company);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    public static String domain(String domain, String email) {
        return MatchDomain.of(domain, email);
    }

    private Set<MatchReason> common(MatchFacts other) {
        var common = EnumSet.noneOf(MatchReason.class);
        add(common, MatchReason.TAX_ID, taxId, other.taxId);
        add(common, MatchReason.EMAIL, email, other.email);
        add(common, MatchReason.NAME, name, other.name);
        add(common, MatchReason.DOMAIN, domain, other.domain);
        add(common, MatchReason.PHONE, phone, other.phone);
        add(common, MatchReason.POSTCODE, postcode, other.postcode);
        return common;
    }

    private static void add(Set<MatchReason> common, MatchReason reason, String one, String other) {
        if (one != null && !one.isEmpty() && one.equalsIgnoreCase(other)) {
            common.add(reason);
        }
    }

    private static boolean has(Set<MatchReason> common, MatchReason one, MatchReason other) {
        return common.contains(one) && common.contains(other);
    }
}
