package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Api;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.StackExtension;

/** Five hundred leads from Ghent, and how they are found again. */
@ExtendWith(StackExtension.class)
class LeadListIT {
    private static final String CAMPAIGN =
            "spring" + UUID.randomUUID().toString().substring(0, 8);
    private static final int LEADS = 500;

    @BeforeAll
    static void aCampaignBroughtThemIn() {
        IntStream.range(0, LEADS).parallel().forEach(number -> {
            var lead = Leads.requestWith("title", "Inquiry " + CAMPAIGN);
            lead.put("company", "Rijwielhandel nummer " + number);
            lead.put("subdivision", "BE-VOV");
            lead.put("country", "BE");
            Leads.registered(People.EVA, lead);
        });
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        var seen = new ArrayList<String>();
        var times = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = Api.as(People.EVA).get("/leads?subdivision=BE-VOV&q=" + CAMPAIGN + "&limit=37" + cursor);
            page.items().forEach(row -> seen.add(row.path("id").asText()));
            page.items().forEach(row -> times.add(row.path("receivedAt").asText()));
            assertThat(page.json().path("count").asInt()).isEqualTo(LEADS);
            cursor = page.text("nextCursor");
            cursor = cursor == null ? null : "&cursor=" + encoded(cursor);
        }
        assertThat(seen).hasSize(LEADS).doesNotHaveDuplicates();
        assertThat(times.stream().map(java.time.Instant::parse).toList())
                .isSortedAccordingTo(
                        java.util.Comparator.<java.time.Instant>naturalOrder().reversed());
    }

    @Test
    void newLeadsDoNotShiftThePagesThatFollow() {
        var first = Api.as(People.EVA).get("/leads?q=" + CAMPAIGN + "&limit=200");
        Leads.registered(People.EVA, Leads.requestWith("title", "Another inquiry, not of the campaign"));
        var second = Api.as(People.EVA)
                .get("/leads?q=" + CAMPAIGN + "&limit=200&cursor=" + encoded(first.text("nextCursor")));
        assertThat(second.items()).hasSize(200).doesNotContainAnyElementsOf(first.items());
    }

    @Test
    void partnersPageThroughThePoolToo() {
        var first = Api.as(People.DANA).get("/leads?scope=AVAILABLE&country=BE&limit=200");
        var second = Api.as(People.DANA)
                .get("/leads?scope=AVAILABLE&country=BE&limit=200&cursor=" + encoded(first.text("nextCursor")));
        assertThat(second.items()).hasSize(200).doesNotContainAnyElementsOf(first.items());
        assertThat(first.body()).doesNotContain("Rijwielhandel");
    }

    @Test
    void wordsFindTheCompanyForTheFirmAndNeverForAPartner() {
        var found = Api.as(People.EVA).get("/leads?q=Rijwielhandel%20" + CAMPAIGN);
        assertThat(found.json().path("count").asInt()).isEqualTo(LEADS);
        Api.as(People.DANA).get("/leads?scope=AVAILABLE&q=Rijwielhandel").refuses(422, "LEAD_POOL_NOT_SEARCHABLE");
        assertThat(Api.as(People.DANA).get("/leads?q=Rijwielhandel").items()).isEmpty();
    }

    @Test
    void operatorsOfTheTextIndexAreJustCharacters() {
        for (var words : List.of("+-><()~*\"@", "\"unclosed", "a*", "(((", "%", "'; DROP TABLE leads; --", "é")) {
            assertThat(Api.as(People.EVA).get("/leads?q=" + encoded(words)).status())
                    .as(words)
                    .isLessThan(500);
        }
    }

    @Test
    void aReferenceFindsItsLead() {
        var lead = Leads.registered();
        var found = Api.as(People.EVA).get("/leads?q=" + lead.path("reference").asText());
        assertThat(found.items()).hasSize(1);
        assertThat(found.items().get(0).path("id")).isEqualTo(lead.path("id"));
    }

    @Test
    void filtersNarrowTheList() {
        Leads.registered(People.EVA, Leads.requestWith("category", "cargo"));
        var list = Api.as(People.EVA).get("/leads?status=POOLED&category=cargo&country=NL&minValue=FROM_20K&limit=200");
        assertThat(list.items()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.path("country").asText()).isEqualTo("NL");
            assertThat(row.path("category").asText()).isEqualTo("cargo");
            assertThat(row.path("valueBand").asText()).isIn("FROM_20K", "FROM_50K", "FROM_100K");
        });
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
