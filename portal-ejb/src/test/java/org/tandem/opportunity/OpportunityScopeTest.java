package org.tandem.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.opportunity.OpportunityFixture.PROPOSAL;
import static org.tandem.opportunity.OpportunityFixture.QUALIFIED;
import static org.tandem.opportunity.OpportunityFixture.SUMMIT;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.pipeline.DealField;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Identity;
import org.tandem.tenancy.OrganizationKind;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.SqlTerms;

class OpportunityScopeTest {
    private static final UUID FIRM = new UUID(1, 0);
    private static final UUID RIDGE = new UUID(1, 2);

    private final OpportunityScope manager = scopeOf(OrganizationKind.FIRM, FIRM, Roles.CHANNEL_MANAGER);
    private final OpportunityScope summit = scopeOf(OrganizationKind.DEALER, SUMMIT, Roles.PARTNER_SALES);
    private final OpportunityScope ridge = scopeOf(OrganizationKind.RESELLER, RIDGE, Roles.PARTNER_ADMIN);
    private final OpportunityScope supplier = scopeOf(OrganizationKind.SUPPLIER, SUMMIT, Roles.PARTNER_SALES);
    private final OpportunityScope impostor = scopeOf(OrganizationKind.DEALER, RIDGE, Roles.CHANNEL_MANAGER);

    private static OpportunityScope scopeOf(OrganizationKind kind, UUID organization, String role) {
        var caller = new Caller();
        caller.signIn(new Identity(
                UUID.randomUUID(),
                "aurora",
                "Aurora",
                organization,
                "Org",
                kind,
                UUID.randomUUID(),
                "P",
                "p@x",
                Set.of(role)));
        var scope = new OpportunityScope();
        try {
            var field = OpportunityScope.class.getDeclaredField("caller");
            field.setAccessible(true);
            field.set(scope, caller);
        } catch (ReflectiveOperationException renamed) {
            throw new AssertionError(renamed);
        }
        return scope;
    }

    @Test
    void theFirmAndTheOwnerSeeItAndNobodyElse() {
        assertThat(manager.sees(SUMMIT)).isTrue();
        assertThat(summit.sees(SUMMIT)).isTrue();
        assertThat(ridge.sees(SUMMIT)).isFalse();
        assertThat(supplier.sees(SUMMIT)).isFalse();
        assertThat(impostor.sees(SUMMIT)).isFalse();
    }

    @Test
    void aListIsKeptToWhatMayBeSeen() {
        assertThat(manager.restrict(new SqlTerms()).sql()).isEqualTo("TRUE");
        assertThat(summit.restrict(new SqlTerms()).sql()).isEqualTo("o.owner_organization_id = :ours");
        assertThat(supplier.restrict(new SqlTerms()).sql()).isEqualTo("FALSE");
    }

    @Test
    void aPartnerChangesWhatTheStageLeavesToIt() {
        assertThat(summit.changeable(OpportunityStatus.OPEN, QUALIFIED)).containsExactly(DealField.AMOUNT);
        assertThat(summit.changeable(OpportunityStatus.WON, QUALIFIED)).isEmpty();
        assertThat(manager.changeable(OpportunityStatus.OPEN, PROPOSAL)).containsExactlyInAnyOrder(DealField.values());
    }

    @Test
    void whatCanBeDoneFollowsFromStateStageAndRole() {
        assertThat(summit.verbs(OpportunityStatus.OPEN, QUALIFIED))
                .containsExactlyInAnyOrder(
                        OpportunityVerb.RECORD_ACTIVITY,
                        OpportunityVerb.MOVE,
                        OpportunityVerb.WIN,
                        OpportunityVerb.LOSE,
                        OpportunityVerb.REVISE);
        assertThat(summit.verbs(OpportunityStatus.OPEN, PROPOSAL)).doesNotContain(OpportunityVerb.REVISE);
        assertThat(summit.verbs(OpportunityStatus.LOST, QUALIFIED)).contains(OpportunityVerb.REOPEN);
        assertThat(summit.verbs(OpportunityStatus.WON, QUALIFIED)).doesNotContain(OpportunityVerb.REOPEN);
        assertThat(manager.verbs(OpportunityStatus.WON, QUALIFIED)).contains(OpportunityVerb.REOPEN);
        assertThat(manager.verbs(OpportunityStatus.OPEN, PROPOSAL))
                .contains(OpportunityVerb.ASSIGN, OpportunityVerb.SET_TEAM, OpportunityVerb.REVISE);
    }
}
