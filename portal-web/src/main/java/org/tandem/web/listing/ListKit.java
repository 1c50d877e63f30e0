package org.tandem.web.listing;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.listing.ListChoices;
import org.tandem.listing.ViewChoice;
import org.tandem.web.shell.UrlQuery;

/** One list as one reader has it open: the view it shows, its filters, its columns. */
public final class ListKit implements Serializable {
    private static final long serialVersionUID = 1L;
    /** In place of a view's id: the reader wants none, not even the first one of his role. */
    private static final String NO_VIEW = "all";

    private final ListOf list;
    private final ListChoices choices;
    private final UrlQuery url;
    private final LinkedHashMap<String, Boolean> chosen = new LinkedHashMap<>();

    /** @param asked the address; {@code bare} when it says nothing, so that the first view of the reader's role applies */
    ListKit(ListOf list, ListChoices choices, UrlQuery asked, boolean bare, Set<String> roles) {
        this.list = list;
        this.choices = choices;
        this.url = bare ? first(roles).map(this::opened).orElse(asked) : asked;
        var shown = Stream.of(view().map(ViewChoice::columns).orElse(null), choices.columns())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(list.usual());
        list.columns().forEach(column -> chosen.put(column, shown.contains(column)));
    }

    private Optional<ViewChoice> first(Set<String> roles) {
        return choices.views().stream()
                .filter(view -> view.defaultRole() != null && roles.contains(view.defaultRole()))
                .findFirst();
    }

    private UrlQuery opened(ViewChoice view) {
        var query = ListOf.VIEW + "=" + view.id() + "&" + view.query();
        return UrlQuery.parse(list.page().getPath(), query, list.parameters());
    }

    private Optional<ViewChoice> view() {
        return choices.views().stream().filter(this::isOpen).findFirst();
    }

    /** The list's filters and place, as its page reads them. */
    public UrlQuery url() {
        return url;
    }

    ListOf list() {
        return list;
    }

    public boolean isOpen(ViewChoice view) {
        return view.id().toString().equals(url.get(ListOf.VIEW));
    }

    /** Id of the open view; null when the list is shown without one. */
    public String getOpenView() {
        return view().map(view -> view.id().toString()).orElse(null);
    }

    public String address(ViewChoice view) {
        return opened(view).with(ListOf.VIEW, view.id().toString());
    }

    String address(UUID viewId) {
        return url.with(ListOf.VIEW, viewId.toString());
    }

    public String getAddress() {
        return url.with(ListOf.VIEW, url.get(ListOf.VIEW));
    }

    public String getWithoutView() {
        return list.page().getPath() + "?" + ListOf.VIEW + "=" + NO_VIEW;
    }

    public boolean shows(String column) {
        return chosen.getOrDefault(column, true);
    }

    public List<String> getColumns() {
        return list.columns();
    }

    /** As the form of the columns ticks them. */
    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    List<String> chosenColumns() {
        return list.columns().stream()
                .filter(column -> Boolean.TRUE.equals(chosen.get(column)))
                .toList();
    }

    public List<ViewChoice> getViews() {
        return choices.views();
    }

    public boolean isExported() {
        return list.export() != null;
    }

    public String export(String format) {
        var filters = filters();
        return list.export() + "?list=" + list.name() + "&format=" + format + (filters.isEmpty() ? "" : "&" + filters);
    }

    /** What a view keeps and an excerpt repeats: the filters without the view itself. */
    String filters() {
        var bare = UrlQuery.parse(list.page().getPath(), url.filters(), list.filters());
        return bare.filters();
    }
}
