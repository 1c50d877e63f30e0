package org.tandem.web.opportunity;

import java.util.List;
import java.util.stream.Stream;
import org.tandem.web.listing.ListOf;
import org.tandem.web.shell.Pages;

/** The list of opportunities. */
final class OpportunityLists {
    static final ListOf ALL = new ListOf(
            "opportunity.list",
            Pages.OPPORTUNITY_LIST,
            Pages.OPPORTUNITY_EXPORT.getPath(),
            List.of(
                    "q",
                    "status",
                    "stage",
                    "forecast",
                    "category",
                    "owner",
                    "customer",
                    "from",
                    "to",
                    "stalled",
                    "mine"),
            Stream.of("reference", "name", "customer", "amount", "closeDate", "nextStep", "owner", "stage")
                    .map(column -> "opportunity." + column)
                    .toList(),
            List.of());

    private OpportunityLists() {}
}
