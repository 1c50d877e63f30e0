package org.tandem.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.customer.CustomerQuery;
import org.tandem.customer.CustomerService;
import org.tandem.forecast.ForecastBy;
import org.tandem.forecast.ForecastQuery;
import org.tandem.forecast.ForecastService;
import org.tandem.forecast.Quarter;
import org.tandem.forecast.QuotaService;
import org.tandem.lead.LeadStatus;
import org.tandem.opportunity.BoardQuery;
import org.tandem.opportunity.ConvertLead;
import org.tandem.opportunity.LeadConverting;
import org.tandem.opportunity.OpportunityBoard;
import org.tandem.opportunity.OpportunityQuery;
import org.tandem.opportunity.OpportunityService;
import org.tandem.opportunity.OpportunityView;
import org.tandem.opportunity.OpportunityWork;
import org.tandem.pipeline.DescribeStage;
import org.tandem.pipeline.ForecastCategory;
import org.tandem.pipeline.PipelineService;
import org.tandem.shared.Conflict;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;

/** Leads that become deals, deals that move, and who may see them. */
abstract class OpportunityCases extends FirmCases {
    @EJB
    private LeadConverting converting;

    @EJB
    private OpportunityService opportunities;

    @EJB
    private OpportunityWork opportunityWork;

    @EJB
    private OpportunityBoard board;

    @EJB
    private PipelineService pipeline;

    @EJB
    private ForecastService forecasts;

    @EJB
    private QuotaService quotas;

    @EJB
    private CustomerService customers;

    OpportunityView converted(String company) {
        var lead = manager.call(TestWorld.CHANNEL_MANAGER, () -> leads.register(LeadCases.report(company)));
        return sales.call(TestWorld.SUMMIT_SALES, () -> {
            var claimed = claiming.claim(lead.id());
            var qualified = work.qualify(claimed.id(), claimed.version());
            return converting.convert(new ConvertLead(qualified.id(), qualified.version(), null, null));
        });
    }

    private static OpportunityQuery all() {
        return new OpportunityQuery(null, null, null, null, null, null, null, null, null, false, false, null, 200);
    }

    @Test
    void aConvertedLeadIsACustomerAContactAndADeal() {
        var deal = converted("Radhaus Bonn");
        assertThat(deal.customerName()).isEqualTo("Radhaus Bonn");
        assertThat(deal.contactName()).isEqualTo("Jörg Müller");
        assertThat(deal.categories()).containsExactly("e-bikes");
        assertThat(deal.team())
                .singleElement()
                .satisfies(member -> assertThat(member.percent()).isEqualByComparingTo(BigDecimal.valueOf(100)));
        var lead = sales.call(TestWorld.SUMMIT_SALES, () -> leads.require(deal.leadId()));
        assertThat(lead.status()).isEqualTo(LeadStatus.CONVERTED);
        assertThat(sales.call(TestWorld.SUMMIT_SALES, () -> opportunities.timeline(deal.id())))
                .singleElement()
                .satisfies(entry -> assertThat(entry.type()).isEqualTo("opportunity.created"));
        assertThat(sales.call(TestWorld.SUMMIT_SALES, () -> opportunities.touches(deal.customerId())))
                .extracting(entry -> entry.type())
                .contains("lead.received", "lead.claimed", "lead.converted", "customer.created");
    }

    @Test
    void nobodyElseSeesTheDealOrItsCustomer() {
        var deal = converted("Fahrradladen Süd");
        assertThatThrownBy(() -> sales.call(TestWorld.RIDGE_SALES, () -> opportunities.require(deal.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> manager.call(TestWorld.BOREALIS_CHANNEL, () -> opportunities.require(deal.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sales.call(TestWorld.RIDGE_SALES, () -> customers.require(deal.customerId())))
                .isInstanceOf(NotFound.class);
        assertThat(sales.call(TestWorld.RIDGE_SALES, () -> opportunities.list(all()))
                        .items())
                .noneMatch(row -> row.id().equals(deal.id()));
        assertThat(manager.call(TestWorld.CHANNEL_MANAGER, () -> opportunities.list(all()))
                        .items())
                .anyMatch(row -> row.id().equals(deal.id()));
        assertThat(sales.call(
                                TestWorld.RIDGE_SALES,
                                () -> customers.list(new CustomerQuery("fahrradladen", null, null, 50)))
                        .items())
                .isEmpty();
    }

    @Test
    void theBoardCountsAndSumsEachStage() {
        var deal = converted("Kettenwerk");
        var lanes = sales.call(TestWorld.SUMMIT_SALES, () -> board.lanes(new BoardQuery(null, false)));
        assertThat(lanes).hasSizeGreaterThan(3);
        assertThat(lanes.get(0).cards()).anyMatch(row -> row.id().equals(deal.id()));
        assertThat(lanes.get(0).sums())
                .singleElement()
                .satisfies(sum -> assertThat(sum.amount())
                        .isEqualByComparingTo(
                                BigDecimal.valueOf(32000L * lanes.get(0).count())));
        assertThat(lanes.get(lanes.size() - 1).isWon()).isTrue();
    }

    @Test
    void aMoveOfAnOldVersionIsAConflict() {
        var deal = converted("Speichen AG");
        var stages = sales.call(TestWorld.SUMMIT_SALES, pipeline::stages);
        var moved = sales.call(
                TestWorld.SUMMIT_COLLEAGUE,
                () -> opportunityWork.move(
                        deal.id(), deal.version(), stages.get(1).id()));
        assertThat(moved.stage().id()).isEqualTo(stages.get(1).id());
        assertThatThrownBy(() -> sales.call(
                        TestWorld.SUMMIT_SALES,
                        () -> opportunityWork.move(
                                deal.id(), deal.version(), stages.get(2).id())))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aForecastOfEachKindAddsUp() {
        converted("Lenker und Söhne");
        manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> quotas.set(
                        TestWorld.SUMMIT_SALES.organizationId(),
                        Quarter.of(LocalDate.now()),
                        BigDecimal.valueOf(100_000)));
        for (var by : ForecastBy.values()) {
            var query = new ForecastQuery(
                    by, Quarter.of(LocalDate.now()).first(), LocalDate.now().plusYears(1), null);
            var forecast = manager.call(TestWorld.CHANNEL_MANAGER, () -> forecasts.forecast(query));
            assertThat(forecast.rows()).as(by.name()).isNotEmpty();
            assertThat(forecast.total().everything()).isPositive();
            var theirs = manager.call(TestWorld.BOREALIS_CHANNEL, () -> forecasts.forecast(query));
            assertThat(theirs.rows()).isEmpty();
            assertThat(by != ForecastBy.PARTNER || forecast.total().quota() != null)
                    .isTrue();
        }
    }

    @Test
    void stagesAreOrderedKeptWhileUsedAndRemovedWhenNot() {
        converted("Sattelfest");
        var added = manager.call(
                TestWorld.BOREALIS_CHANNEL,
                () -> pipeline.add(new DescribeStage("Spare", "Reserve", 90, ForecastCategory.COMMIT, null, null, 30)));
        assertThat(added).hasSize(4);
        var last = added.get(3);
        var order = List.of(
                last.id(), added.get(0).id(), added.get(1).id(), added.get(2).id());
        assertThat(manager.call(TestWorld.BOREALIS_CHANNEL, () -> pipeline.order(order)))
                .extracting(stage -> stage.id())
                .containsExactlyElementsOf(order);
        assertThatThrownBy(() -> manager.call(TestWorld.CHANNEL_MANAGER, () -> pipeline.order(order)))
                .isInstanceOf(RuleViolation.class);
        var first = manager.call(TestWorld.BOREALIS_CHANNEL, pipeline::stages).get(0);
        assertThat(manager.call(TestWorld.BOREALIS_CHANNEL, () -> pipeline.remove(first.id(), first.version())))
                .hasSize(3);
        var used = manager.call(TestWorld.CHANNEL_MANAGER, pipeline::stages).get(0);
        assertThatThrownBy(
                        () -> manager.call(TestWorld.CHANNEL_MANAGER, () -> pipeline.remove(used.id(), used.version())))
                .hasMessage("STAGE_IN_USE");
    }
}
