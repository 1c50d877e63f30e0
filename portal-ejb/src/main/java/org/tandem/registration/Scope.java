package org.tandem.registration;

import java.util.Collections;
import java.util.List;
import org.tandem.shared.Digest;

/**
 * What a registration is about and keeps others away from: one account, some product categories, one territory.
 *
 * @param subdivision null means the whole country
 */
record Scope(AccountKeys account, List<String> categories, String country, String subdivision) {

    /** Same account, a category in common, and territories of which one contains the other. */
    boolean overlaps(Scope other) {
        return account.isSameAs(other.account)
                && !Collections.disjoint(categories, other.categories)
                && isSameTerritory(other);
    }

    private boolean isSameTerritory(Scope other) {
        return country != null
                && country.equals(other.country)
                && (subdivision == null || other.subdivision == null || subdivision.equals(other.subdivision));
    }

    /** Equal for equal scopes: whether a returned registration comes back for the same thing. */
    String print() {
        return Digest.sha256(String.join("|", account.all()) + "#" + String.join(" ", categories) + "#" + country + "#"
                + subdivision);
    }
}
