package org.tandem.web.partner;

import java.util.List;
import java.util.stream.Stream;
import org.tandem.partner.PartnerQuery;
import org.tandem.web.listing.ListOf;
import org.tandem.web.shell.Pages;
import org.tandem.web.shell.UrlQuery;

/** The list of partners. */
final class PartnerLists {
    static final ListOf ALL = new ListOf(
            "partner.list",
            Pages.PARTNER_LIST,
            Pages.PARTNER_EXPORT.getPath(),
            List.of("q", "level"),
            Stream.of("name", "kind", "level", "place", "territories", "state")
                    .map(column -> "partner." + column)
                    .toList(),
            List.of());

    private PartnerLists() {}

    static PartnerQuery query(UrlQuery url, String cursor, int limit) {
        return new PartnerQuery(url.get("q"), url.id("level").orElse(null), cursor, limit);
    }
}
