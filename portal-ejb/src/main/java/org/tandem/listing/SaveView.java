package org.tandem.listing;

import java.util.List;

/**
 * A view to keep.
 *
 * @param list name of the list, for example {@code lead.list}
 * @param query filters as the address holds them, without the question mark
 * @param columns null: those that each reader has chosen
 * @param shared offered to the maker's company; by the firm's people, to everybody who may open the list
 * @param defaultRole people with this role see it first; only with {@code shared}; null: nobody does
 */
public record SaveView(
        String list, String name, String query, List<String> columns, boolean shared, String defaultRole) {}
