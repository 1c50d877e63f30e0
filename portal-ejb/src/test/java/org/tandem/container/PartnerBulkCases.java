package org.tandem.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.customer.CustomerBulk;
import org.tandem.customer.CustomerService;
import org.tandem.customer.CustomerSharing;
import org.tandem.customer.CustomerUndo;
import org.tandem.customer.CustomerView;
import org.tandem.customer.DescribeCustomer;
import org.tandem.opportunity.CreateOpportunity;
import org.tandem.partner.PartnerBulk;
import org.tandem.partner.PartnerService;
import org.tandem.partner.PartnerView;
import org.tandem.shared.BulkOutcome;
import org.tandem.shared.NotFound;
import org.tandem.shared.PickedRow;

/** Many partners given a level, many customers given to a partner, and taken back. */
abstract class PartnerBulkCases extends BulkCases {
    @EJB
    private PartnerBulk partnerBulk;

    @EJB
    private PartnerService partners;

    @EJB
    private CustomerBulk customerBulk;

    @EJB
    private CustomerSharing sharing;

    @EJB
    private CustomerService customers;

    private static PickedRow picked(CustomerView one) {
        return new PickedRow(one.id(), one.version(), one.reference());
    }

    private static PickedRow picked(PartnerView one) {
        return new PickedRow(one.id(), one.version(), one.name());
    }

    private PartnerView ridge() {
        return manager.call(TestWorld.CHANNEL_MANAGER, () -> partners.require(RIDGE));
    }

    @Test
    void partnersAreGivenALevelAndTakenBack() {
        agreed(terms(null, 5, null, null));
        var level = level("bulk-level", 950, 0);
        var row = picked(ridge());
        assertThatThrownBy(() -> sales.call(TestWorld.RIDGE_SALES, () -> partnerBulk.place(List.of(row), level)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> manager.call(TestWorld.RIDGE_SALES, () -> partnerBulk.place(List.of(row), level)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(refusals(manager.call(TestWorld.BOREALIS_CHANNEL, () -> partnerBulk.place(List.of(row), level))))
                .containsExactly("ROW_GONE");
        assertThat(refusals(manager.call(
                        TestWorld.CHANNEL_MANAGER, () -> partnerBulk.place(List.of(row), UUID.randomUUID()))))
                .containsExactly("VALUE_UNKNOWN");
        var outcome = manager.call(TestWorld.CHANNEL_MANAGER, () -> partnerBulk.place(List.of(stale(row), row), level));
        assertThat(outcome.done()).hasSize(1);
        assertThat(refusals(outcome)).containsExactly("STALE_VERSION");
        var placed = ridge();
        assertThat(placed.level().id()).isEqualTo(level);
        assertThat(placed.openLeads()).as("all else as agreed").isEqualTo(5);
        assertThat(placed.categories()).containsExactly("e-bikes");
        manager.call(TestWorld.CHANNEL_MANAGER, () -> partnerBulk.undo(outcome));
        assertThat(ridge().level()).isNull();
        var again = manager.call(TestWorld.CHANNEL_MANAGER, () -> partnerBulk.place(List.of(picked(ridge())), level));
        agreed(terms(null, null, null, null));
        assertThat(refusals(manager.call(TestWorld.CHANNEL_MANAGER, () -> partnerBulk.undo(again))))
                .containsExactly("STALE_VERSION");
    }

    private CustomerView customer(String name) {
        return manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> customers.create(new DescribeCustomer(name, null, null, null, null, null, null, null, "DE")));
    }

    private BulkOutcome<CustomerUndo> shared(PickedRow... rows) {
        return manager.call(TestWorld.CHANNEL_MANAGER, () -> customerBulk.share(List.of(rows), RIDGE));
    }

    @Test
    void customersAreGivenToAPartnerAndTakenBack() {
        var one = customer("Sammelkunde Eins");
        var two = customer("Sammelkunde Zwei");
        assertThatThrownBy(() ->
                        sales.call(TestWorld.RIDGE_SALES, () -> customerBulk.share(List.of(picked(one)), RIDGE)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() ->
                        manager.call(TestWorld.RIDGE_SALES, () -> customerBulk.share(List.of(picked(one)), RIDGE)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(refusals(manager.call(
                        TestWorld.BOREALIS_CHANNEL,
                        () -> customerBulk.share(List.of(picked(one)), TestWorld.NORDTOOL_SALES.organizationId()))))
                .containsExactly("ROW_GONE");
        assertThat(refusals(manager.call(
                        TestWorld.CHANNEL_MANAGER,
                        () -> customerBulk.share(List.of(picked(one)), TestWorld.NORDTOOL_SALES.organizationId()))))
                .containsExactly("CUSTOMER_PARTNER_CANNOT_SELL");
        var outcome = shared(picked(one), stale(picked(two)));
        assertThat(refusals(outcome)).containsExactly("STALE_VERSION");
        var seen = sales.call(TestWorld.RIDGE_SALES, () -> customers.require(one.id()));
        assertThat(refusals(shared(picked(seen)))).containsExactly("CUSTOMER_PARTNER_KNOWN");
        manager.call(TestWorld.CHANNEL_MANAGER, () -> customerBulk.undo(outcome));
        assertThatThrownBy(() -> sales.call(TestWorld.RIDGE_SALES, () -> customers.require(one.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aCustomerThatThePartnerSellsToStaysWithIt() {
        var outcome = shared(picked(customer("Sammelkunde Drei")));
        var id = outcome.done().get(0).customerId();
        sales.call(
                TestWorld.RIDGE_SALES,
                () -> opportunities.create(
                        new CreateOpportunity(id, "Forty bikes", null, null, null, DAY, Set.of(), null, null)));
        assertThat(refusals(manager.call(TestWorld.CHANNEL_MANAGER, () -> customerBulk.undo(outcome))))
                .containsExactly("CUSTOMER_PARTNER_WORKS");
        assertThat(sales.call(TestWorld.RIDGE_SALES, () -> customers.require(id))
                        .partners())
                .hasSize(1);
    }

    @Test
    void aPartnerThatDoesNotWorkWithACustomerIsNotFoundThere() {
        var one = customer("Sammelkunde Vier");
        assertThatThrownBy(() -> unshared(one, RIDGE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> unshared(one, UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThat(manager.call(TestWorld.CHANNEL_MANAGER, () -> customers.require(one.id()))
                        .version())
                .as("what was refused does not count as a change")
                .isEqualTo(one.version());
    }

    private CustomerView unshared(CustomerView one, UUID partner) {
        return manager.call(TestWorld.CHANNEL_MANAGER, () -> sharing.unshare(one.id(), one.version(), partner));
    }
}
