package org.tandem.web.registration;

import java.util.List;
import org.tandem.registration.RegistrationQuery;
import org.tandem.web.listing.ListOf;
import org.tandem.web.shell.Pages;
import org.tandem.web.shell.UrlQuery;

/** The list of registrations, of all its tabs. */
final class RegistrationLists {
    static final ListOf ALL = new ListOf(
            "registration.list",
            Pages.REGISTRATION_LIST,
            Pages.REGISTRATION_EXPORT.getPath(),
            List.of("tab", "q", "country"),
            List.of(
                    "lead.reference",
                    "registration.field.COMPANY",
                    "registration.field.CATEGORIES",
                    "registration.territory",
                    "registration.field.AMOUNT",
                    "registration.partner",
                    "registration.submitted",
                    "lead.status"),
            List.of());

    private RegistrationLists() {}

    static RegistrationQuery query(UrlQuery url, RegistrationTab tab, String cursor, int limit) {
        return new RegistrationQuery(tab.view(), tab.status(), url.get("q"), url.get("country"), null, cursor, limit);
    }
}
