package org.tandem.web.listing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.tandem.web.shell.Pages;

/**
 * What a list is called and shows.
 *
 * @param name by which views and choices are kept, for example {@code lead.list}
 * @param export address of the excerpt; null: there is none
 * @param filters parameters of its address
 * @param columns keys of texts, in the order in which the table shows them
 * @param spare those of them that are shown only to whoever has chosen them
 */
public record ListOf(
        String name, Pages page, String export, List<String> filters, List<String> columns, List<String> spare)
        implements Serializable {
    static final String VIEW = "view";

    List<String> parameters() {
        var all = new ArrayList<>(filters);
        all.add(VIEW);
        return all;
    }

    List<String> usual() {
        return columns.stream().filter(column -> !spare.contains(column)).toList();
    }
}
