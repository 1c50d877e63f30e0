package org.tandem.web.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.listing.ListChoices;
import org.tandem.listing.ViewChoice;
import org.tandem.tenancy.Roles;
import org.tandem.web.shell.Pages;
import org.tandem.web.shell.UrlQuery;

class ListKitTest {
    private static final ListOf LIST = new ListOf(
            "lead.list",
            Pages.LEAD_LIST,
            "/lead/export",
            List.of("q", "status"),
            List.of("lead.a", "lead.b"),
            List.of());
    private static final Set<String> CHANNEL = Set.of(Roles.CHANNEL_MANAGER);
    private static final ViewChoice NEW_ONES =
            new ViewChoice(UUID.randomUUID(), "New ones", "status=NEW", List.of("lead.b"), false, null, true);
    private static final ViewChoice FIRST =
            new ViewChoice(UUID.randomUUID(), "First", "status=POOLED&q=a+b", null, true, Roles.CHANNEL_MANAGER, false);

    private static ListKit kit(String query, Set<String> roles, List<String> columns, ViewChoice... views) {
        var asked = UrlQuery.parse(LIST.page().getPath(), query == null ? "" : query, LIST.parameters());
        return new ListKit(LIST, new ListChoices(List.of(views), columns), asked, query == null, roles);
    }

    @Test
    void aBareAddressShowsTheFirstViewOfTheReadersRole() {
        var kit = kit(null, CHANNEL, null, NEW_ONES, FIRST);
        assertThat(kit.url().get("q")).isEqualTo("a b");
        assertThat(kit.isOpen(FIRST)).isTrue();
        assertThat(kit(null, Set.of(Roles.PARTNER_SALES), null, FIRST).url().get("q"))
                .isNull();
    }

    @Test
    void anAddressThatSaysSomethingIsTakenAtItsWord() {
        var kit = kit("view=all&status=LOST", CHANNEL, null, FIRST);
        assertThat(kit.url().get("status")).isEqualTo("LOST");
        assertThat(kit.getOpenView()).isNull();
        assertThat(kit.getWithoutView()).isEqualTo("/lead/list.xhtml?view=all");
    }

    @Test
    void theViewsColumnsWinOverTheReadersAndThoseOverAll() {
        assertThat(kit("status=NEW", CHANNEL, null).chosenColumns()).containsExactly("lead.a", "lead.b");
        assertThat(kit("status=NEW", CHANNEL, List.of("lead.a")).chosenColumns())
                .containsExactly("lead.a");
        var open = kit("view=" + NEW_ONES.id(), CHANNEL, List.of("lead.a"), NEW_ONES);
        assertThat(open.shows("lead.a")).isFalse();
        assertThat(open.shows("lead.b")).isTrue();
    }

    @Test
    void aViewsAddressHoldsItsFilters() {
        var address = kit("q=x", CHANNEL, null, NEW_ONES).address(NEW_ONES);
        assertThat(address)
                .startsWith("/lead/list.xhtml?")
                .contains("status=NEW", "view=" + NEW_ONES.id())
                .doesNotContain("q=x");
    }

    @Test
    void whatIsKeptAndExportedAreTheFiltersWithoutViewAndPlace() {
        var kit = kit("q=%3D1&view=all&cursor=abc&status=NEW&other=1", CHANNEL, null);
        assertThat(kit.filters()).isEqualTo("q=%3D1&status=NEW");
        assertThat(kit.export("csv")).isEqualTo("/lead/export?list=lead.list&format=csv&q=%3D1&status=NEW");
    }
}
