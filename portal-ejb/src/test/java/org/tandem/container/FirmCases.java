package org.tandem.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.firm.FirmService;
import org.tandem.firm.FirmView;
import org.tandem.firm.InviteAdministrator;
import org.tandem.firm.ProvisioningFault;
import org.tandem.firm.ProvisioningState;
import org.tandem.firm.ProvisioningTask;
import org.tandem.firm.Provisionings;
import org.tandem.firm.RegisterFirm;
import org.tandem.shared.Conflict;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.TenantRegistry;
import org.tandem.tenancy.TenantWork;

/** The operator makes firms, and the job that follows notes each step. */
abstract class FirmCases extends IntakeCases {
    @EJB
    private AsOperator operator;

    @EJB
    private FirmService firms;

    @EJB
    private Provisionings provisionings;

    @Inject
    private TenantWork tenantWork;

    @Inject
    private TenantRegistry registry;

    private FirmView registered(String slug) {
        return operator.call(TestWorld.OPERATOR, () -> firms.register(firm(slug)));
    }

    private static RegisterFirm firm(String slug) {
        return new RegisterFirm(
                "Cedar " + slug,
                slug,
                "#0b6b66",
                "CHF",
                "de",
                "Europe/Zurich",
                new InviteAdministrator("Ada", "Holm", "ada@" + slug + ".example"));
    }

    private static String slug() {
        return "cedar-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private FirmView seen(FirmView firm) {
        return operator.call(TestWorld.OPERATOR, () -> firms.require(firm.row().id()));
    }

    private ProvisioningTask task(FirmView firm) {
        var found = new ProvisioningTask[1];
        work(firm, () -> found[0] = provisionings.due().orElseThrow());
        return found[0];
    }

    private void work(FirmView firm, Runnable step) {
        tenantWork.runFor(firm.row().id(), step);
    }

    @Test
    void aNewFirmIsListedAndDue() {
        var firm = registered(slug());
        assertThat(firm.row().state()).isEqualTo(ProvisioningState.WAITING);
        assertThat(firm.row().organizations()).isEqualTo(1);
        assertThat(firm.row().people()).isZero();
        var page = operator.call(TestWorld.OPERATOR, () -> firms.list(null, 1));
        assertThat(page.items())
                .extracting(row -> row.id())
                .containsExactly(firm.row().id());
        assertThat(page.count()).isGreaterThanOrEqualTo(3);
        var next = operator.call(TestWorld.OPERATOR, () -> firms.list(page.nextCursor(), 200));
        assertThat(next.items())
                .hasSizeGreaterThanOrEqualTo(2)
                .noneMatch(row -> row.id().equals(firm.row().id()));
        assertThat(registry.provisioningDue(Instant.now())).contains(firm.row().id());
    }

    @Test
    void aShortNameIsTakenOnceAndByPartnersToo() {
        var slug = slug();
        registered(slug);
        for (var taken : new String[] {slug, "aurora", "organization-22"}) {
            assertThatThrownBy(() -> registered(taken))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("FIRM_SLUG_TAKEN");
        }
    }

    @Test
    void eachStepIsNotedAndTheInvitationEndsIt() {
        var firm = registered(slug());
        var task = task(firm);
        assertThat(task.mayAdopt()).isFalse();
        work(
                firm,
                () -> provisionings.foundOrganization(
                        task.id(), UUID.randomUUID().toString()));
        work(firm, () -> provisionings.foundNobody(task.id()));
        work(firm, () -> provisionings.madeAccount(task.id(), "account-1"));
        assertThat(task(firm).account()).isEqualTo("account-1");
        work(firm, () -> provisionings.done(task.id()));
        assertThat(seen(firm).row().state()).isEqualTo(ProvisioningState.DONE);
        assertThat(seen(firm).invitedAt()).isNotNull();
        assertThat(registry.provisioningDue(Instant.now()))
                .doesNotContain(firm.row().id());
    }

    @Test
    void aFailedOneGoesToSomebodyElse() {
        var firm = registered(slug());
        var task = task(firm);
        work(firm, () -> provisionings.madeAccount(task.id(), "account-2"));
        work(firm, () -> provisionings.stumbled(task.id(), ProvisioningFault.ADDRESS_TAKEN));
        var failed = seen(firm);
        assertThat(failed.row().fault()).isEqualTo(ProvisioningFault.ADDRESS_TAKEN);
        var other = new InviteAdministrator("Bo", "Lind", "bo@" + firm.row().slug() + ".example");
        assertThatThrownBy(() -> operator.call(
                        TestWorld.OPERATOR, () -> firms.invite(firm.row().id(), other, failed.version() + 1)))
                .isInstanceOf(Conflict.class);
        var again =
                operator.call(TestWorld.OPERATOR, () -> firms.invite(firm.row().id(), other, failed.version()));
        assertThat(again.row().state()).isEqualTo(ProvisioningState.WAITING);
        assertThat(task(firm).accountToRemove()).isEqualTo("account-2");
        assertThat(task(firm).account()).isNull();
        assertThatThrownBy(() -> operator.call(
                        TestWorld.OPERATOR, () -> firms.invite(firm.row().id(), other, again.version())))
                .hasMessage("FIRM_INVITATION_UNDER_WAY");
    }

    @Test
    void onlyOperatorsSeeFirms() {
        assertThatThrownBy(() -> manager.call(TestWorld.CHANNEL_MANAGER, () -> firms.list(null, 10)))
                .isInstanceOf(jakarta.ejb.EJBAccessException.class);
        assertThatThrownBy(() -> operator.call(TestWorld.OPERATOR, () -> firms.require(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        // the container's role alone does not open the door over all firms
        assertThatThrownBy(() -> operator.call(TestWorld.CHANNEL_MANAGER, () -> firms.list(null, 10)))
                .isInstanceOf(jakarta.ejb.EJBAccessException.class);
    }
}
