package org.tandem.web.lead;

import java.util.List;
import java.util.stream.Stream;
import org.tandem.lead.LeadQuery;
import org.tandem.web.listing.ListOf;
import org.tandem.web.shell.Pages;

/** The lists of leads: everything, the company's own, the pool. */
final class LeadLists {
    private static final List<String> FILTERS =
            List.of("q", "status", "mine", "category", "country", "subdivision", "value", "owner");

    static final ListOf ALL = of(
            "lead.list",
            Pages.LEAD_LIST,
            "reference",
            "need",
            "company",
            "contactName",
            "category",
            "place",
            "value",
            "received",
            "owner",
            "status");
    static final ListOf OURS = of(
            "lead.ours",
            Pages.LEAD_OURS,
            "reference",
            "need",
            "company",
            "contactName",
            "category",
            "place",
            "value",
            "received",
            "owner",
            "status");
    static final ListOf AVAILABLE =
            of("lead.available", Pages.LEAD_AVAILABLE, "reference", "need", "category", "place", "value", "received");

    private LeadLists() {}

    private static ListOf of(String name, Pages page, String... columns) {
        return new ListOf(
                name,
                page,
                Pages.LEAD_EXPORT.getPath(),
                FILTERS,
                Stream.of(columns).map(column -> "lead." + column).toList(),
                page == Pages.LEAD_AVAILABLE
                        ? List.of()
                        : List.of("lead.contactName", "lead.category", "lead.received"));
    }

    /** The list that an excerpt is of; the one that fits everybody when none is named. */
    static ListOf named(String name) {
        return Stream.of(OURS, AVAILABLE)
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElse(ALL);
    }

    static LeadQuery.Scope scope(ListOf list, boolean mine) {
        if (list == OURS) {
            return mine ? LeadQuery.Scope.MINE : LeadQuery.Scope.OURS;
        }
        return list == AVAILABLE ? LeadQuery.Scope.AVAILABLE : LeadQuery.Scope.ALL;
    }
}
