package org.tandem.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.lead.LeadCapacityService;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.LeadView;
import org.tandem.partner.BusinessBlock;
import org.tandem.partner.CalendarService;
import org.tandem.partner.CertificationService;
import org.tandem.partner.Certify;
import org.tandem.partner.DescribeCalendar;
import org.tandem.partner.DescribeLevel;
import org.tandem.partner.Holiday;
import org.tandem.partner.LevelService;
import org.tandem.partner.PartnerCalendars;
import org.tandem.partner.PartnerQuery;
import org.tandem.partner.PartnerService;
import org.tandem.partner.PartnerTerms;
import org.tandem.partner.PartnerView;
import org.tandem.shared.Conflict;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.territory.DescribeTerritory;
import org.tandem.territory.Place;
import org.tandem.territory.TerritoryMaps;
import org.tandem.territory.TerritoryQuery;
import org.tandem.territory.TerritoryService;

/** What is agreed with partners, and that it is kept to. */
abstract class PartnerCases extends WebhookCases {
    static final UUID RIDGE = TestWorld.RIDGE_SALES.organizationId();

    @EJB
    private PartnerService partners;

    @EJB
    private LevelService levels;

    @EJB
    private CalendarService calendars;

    @EJB
    private CertificationService certifications;

    @EJB
    private TerritoryService territories;

    @EJB
    private LeadCapacityService capacities;

    @Inject
    private PartnerCalendars hours;

    @Inject
    private TerritoryMaps maps;

    static PartnerTerms terms(UUID level, Integer open, Integer person, Integer day) {
        return new PartnerTerms(
                level,
                null,
                "Bonn",
                null,
                "DE-NW",
                "DE",
                null,
                null,
                null,
                open,
                person,
                day,
                null,
                null,
                List.of("e-bikes"));
    }

    PartnerView agreed(PartnerTerms terms) {
        return manager.call(TestWorld.CHANNEL_MANAGER, () -> {
            var known = partners.require(RIDGE);
            return partners.agree(RIDGE, known.version(), terms);
        });
    }

    UUID level(String code, int rank, Integer coolingOff) {
        return manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> levels.make(new DescribeLevel(code, code, code, rank, 60, 60, 60, null, null, null, coolingOff))
                        .id());
    }

    LeadView fresh(String company) {
        return manager.call(TestWorld.CHANNEL_MANAGER, () -> leads.register(LeadCases.report(company)));
    }

    int held() {
        return manager.call(
                TestWorld.CHANNEL_MANAGER, () -> capacities.of(RIDGE).open());
    }

    @Test
    void aFullPartnerClaimsNothingMoreAndIsGivenMoreOnlyOnPurpose() {
        agreed(terms(null, held() + 1, null, null));
        var last = fresh("Letzter Platz");
        var over = fresh("Ein Platz zu viel");
        sales.call(TestWorld.RIDGE_SALES, () -> claiming.claim(last.id()));
        assertThatThrownBy(() -> sales.call(TestWorld.RIDGE_SALES, () -> claiming.claim(over.id())))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("LEAD_CAPACITY_ORGANIZATION");
        assertThat(sales.call(TestWorld.RIDGE_SALES, () -> claiming.claim(last.id()))
                        .status())
                .isEqualTo(LeadStatus.CLAIMED);
        assertThatThrownBy(() -> manager.call(
                        TestWorld.CHANNEL_MANAGER, () -> steering.assign(over.id(), over.version(), RIDGE, null)))
                .hasMessage("LEAD_CAPACITY_ORGANIZATION");
        manager.call(
                TestWorld.CHANNEL_MANAGER, () -> steering.assignBeyondCapacity(over.id(), over.version(), RIDGE, null));
        var timeline = manager.call(TestWorld.CHANNEL_MANAGER, () -> leads.timeline(over.id()));
        assertThat(timeline.get(0).detail()).containsEntry("beyond", "LEAD_CAPACITY_ORGANIZATION");
        agreed(terms(null, null, null, null));
    }

    @Test
    void onePersonsPlacesAndADaysClaimsAreCounted() {
        agreed(terms(null, null, 0, null));
        var lead = fresh("Personengrenze");
        assertThatThrownBy(() -> sales.call(TestWorld.RIDGE_SALES, () -> claiming.claim(lead.id())))
                .hasMessage("LEAD_CAPACITY_PERSON");
        agreed(terms(null, null, null, 0));
        assertThatThrownBy(() -> sales.call(TestWorld.RIDGE_SALES, () -> claiming.claim(lead.id())))
                .hasMessage("LEAD_CLAIMS_PER_DAY");
        agreed(terms(null, null, null, null));
        assertThat(sales.call(TestWorld.RIDGE_SALES, () -> claiming.claim(lead.id()))
                        .status())
                .isEqualTo(LeadStatus.CLAIMED);
    }

    @Test
    void aLeadThatWasGivenBackCoolsOffForThatCompanyOnly() {
        agreed(terms(level("cool", 71, 3), null, null, null));
        var lead = fresh("Abkühlung");
        var claimed = sales.call(TestWorld.RIDGE_SALES, () -> claiming.claim(lead.id()));
        sales.call(TestWorld.RIDGE_SALES, () -> work.release(lead.id(), claimed.version(), null));
        assertThatThrownBy(() -> sales.call(TestWorld.RIDGE_SALES, () -> claiming.claim(lead.id())))
                .hasMessage("LEAD_COOLING_OFF");
        assertThat(sales.call(TestWorld.SUMMIT_SALES, () -> claiming.claim(lead.id()))
                        .status())
                .isEqualTo(LeadStatus.CLAIMED);
        agreed(terms(null, null, null, null));
    }

    @Test
    void termsAreSeenByTheFirmAndThePartnerItself() {
        var agreed = agreed(terms(null, null, null, null));
        assertThat(agreed.categories()).containsExactly("e-bikes");
        assertThat(sales.call(TestWorld.RIDGE_SALES, () -> partners.require(RIDGE))
                        .targetShare())
                .isNull();
        assertThatThrownBy(() -> sales.call(TestWorld.SUMMIT_SALES, () -> partners.require(RIDGE)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> manager.call(TestWorld.BOREALIS_CHANNEL, () -> partners.require(RIDGE)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> manager.call(
                        TestWorld.CHANNEL_MANAGER,
                        () -> partners.agree(RIDGE, agreed.version() - 1, terms(null, null, null, null))))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> manager.call(
                        TestWorld.CHANNEL_MANAGER, () -> partners.require(TestWorld.STEELWORKS.organizationId())))
                .isInstanceOf(NotFound.class);
        var listed = manager.call(
                TestWorld.CHANNEL_MANAGER, () -> partners.list(new PartnerQuery("organization", null, null, 1)));
        assertThat(listed.items()).hasSize(1);
        assertThat(listed.nextCursor()).isNotNull();
        var next = manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> partners.list(new PartnerQuery("organization", null, listed.nextCursor(), 50)));
        assertThat(next.items()).doesNotContain(listed.items().get(0)).isNotEmpty();
        assertThat(manager.call(TestWorld.CHANNEL_MANAGER, () -> partners.timeline(RIDGE)))
                .extracting(entry -> entry.type())
                .contains("partner.terms-agreed");
    }

    @Test
    void aCalendarSetsThePartnersClock() {
        var calendar = manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> calendars.make(new DescribeCalendar(
                        "Sundays",
                        "UTC",
                        List.of(new BusinessBlock(DayOfWeek.SUNDAY, 600, 720)),
                        List.of(new Holiday(LocalDate.of(2026, 11, 29), "Advent")))));
        assertThat(calendar.blocks()).hasSize(1);
        assertThatThrownBy(() -> manager.call(TestWorld.BOREALIS_CHANNEL, () -> calendars.require(calendar.id())))
                .isInstanceOf(NotFound.class);
        var summit = TestWorld.SUMMIT_SALES.organizationId();
        manager.call(TestWorld.CHANNEL_MANAGER, () -> {
            var known = partners.require(summit);
            return partners.agree(
                    summit,
                    known.version(),
                    new PartnerTerms(
                            null,
                            calendar.id(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            BigDecimal.ONE,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null));
        });
        var clock = manager.call(TestWorld.CHANNEL_MANAGER, () -> hours.of(summit));
        assertThat(clock.after(java.time.Instant.parse("2026-11-28T00:00:00Z"), java.time.Duration.ofHours(1)))
                .isEqualTo("2026-12-06T11:00:00Z");
    }

    @Test
    void certificationsAreDated() {
        var today = LocalDate.now(java.time.ZoneOffset.UTC);
        var proof = manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> certifications.certify(
                        RIDGE, new Certify("Fitter", "e-bikes", today.minusDays(1), today.plusDays(10))));
        assertThat(manager.call(TestWorld.CHANNEL_MANAGER, () -> certifications.listEnding()))
                .contains(proof);
        assertThat(manager.call(TestWorld.BOREALIS_CHANNEL, () -> certifications.listEnding()))
                .isEmpty();
        manager.call(TestWorld.CHANNEL_MANAGER, () -> {
            certifications.withdraw(RIDGE, proof.id());
            return null;
        });
        assertThat(manager.call(TestWorld.CHANNEL_MANAGER, () -> partners.require(RIDGE))
                        .certifications())
                .doesNotContain(proof);
    }

    @Test
    void territoriesStayInsideTheFirmAndMayOverlap() {
        var west = manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> territories.draw(
                        new DescribeTerritory("West", List.of("DE-NW", "DE 50"), null, null, null, List.of(RIDGE))));
        var circle = manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> territories.draw(new DescribeTerritory(
                        "Kreis", null, new BigDecimal("50.94"), new BigDecimal("6.96"), BigDecimal.TEN, List.of())));
        assertThat(manager.call(TestWorld.CHANNEL_MANAGER, () -> territories.overlapping(west.id())))
                .extracting(territory -> territory.id())
                .containsExactly(circle.id());
        assertThat(manager.call(
                        TestWorld.CHANNEL_MANAGER, () -> maps.get().inCharge(new Place("DE", null, "50667", null))))
                .containsExactly(RIDGE);
        assertThatThrownBy(() -> manager.call(TestWorld.BOREALIS_CHANNEL, () -> territories.require(west.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> manager.call(
                        TestWorld.BOREALIS_CHANNEL,
                        () -> territories.draw(
                                new DescribeTerritory("Fremd", List.of("DE"), null, null, null, List.of(RIDGE)))))
                .hasMessage("TERRITORY_PARTNER_UNKNOWN");
        assertThatThrownBy(() -> manager.call(
                        TestWorld.CHANNEL_MANAGER,
                        () -> territories.draw(new DescribeTerritory("West", List.of("DE"), null, null, null, null))))
                .hasMessage("TERRITORY_NAME_TAKEN");
        var rows = manager.call(
                TestWorld.CHANNEL_MANAGER, () -> territories.list(new TerritoryQuery("DE", RIDGE, null, 50)));
        assertThat(rows.items()).extracting(row -> row.id()).containsExactly(west.id());
        assertThat(sales.call(TestWorld.RIDGE_SALES, () -> territories.listOf(RIDGE)))
                .hasSize(1);
        manager.call(TestWorld.CHANNEL_MANAGER, () -> territories.remove(circle.id(), circle.version()));
        var changed = manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> territories.describe(
                        west.id(),
                        west.version(),
                        new DescribeTerritory("West", List.of("NL"), null, null, null, List.of(RIDGE))));
        assertThat(changed.areas()).hasSize(1);
        assertThat(manager.call(
                        TestWorld.CHANNEL_MANAGER,
                        () -> territories.coverage("NL").holes()))
                .isEmpty();
    }
}
