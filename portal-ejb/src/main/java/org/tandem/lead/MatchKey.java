package org.tandem.lead;

import java.util.Locale;
import org.tandem.shared.CompanyName;
import org.tandem.shared.Digest;

/** Tells whether two reports speak of the same interest although they are written differently. */
final class MatchKey {

    private MatchKey() {}

    static String of(String company, String email, String phone, String contact, String city, String title) {
        var who = CompanyName.normalised(company);
        if (email != null) {
            return Digest.sha256("e|" + who + "|" + email.toLowerCase(Locale.ROOT));
        }
        if (phone != null) {
            return Digest.sha256("p|" + who + "|" + phone);
        }
        return Digest.sha256("t|" + who + "|" + CompanyName.fold(contact) + "|" + CompanyName.fold(city) + "|"
                + CompanyName.fold(title));
    }
}
