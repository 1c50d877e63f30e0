package org.tandem.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.lead.LeadFixture.RIDGE;
import static org.tandem.lead.LeadFixture.SUMMIT;

import jakarta.ejb.EJBAccessException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.lead.LeadQuery.Scope;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Identity;
import org.tandem.tenancy.OrganizationKind;
import org.tandem.tenancy.Roles;

class LeadScopeTest {
    private static final UUID FIRM = new UUID(1, 0);

    private final LeadScope manager = scopeOf(OrganizationKind.FIRM, FIRM, Roles.CHANNEL_MANAGER);
    private final LeadScope summit = scopeOf(OrganizationKind.DEALER, SUMMIT, Roles.PARTNER_SALES);
    private final LeadScope summitsAdmin = scopeOf(OrganizationKind.DEALER, SUMMIT, Roles.PARTNER_ADMIN);
    private final LeadScope supplier = scopeOf(OrganizationKind.SUPPLIER, RIDGE, Roles.PARTNER_SALES);
    private final LeadScope impostor = scopeOf(OrganizationKind.DEALER, RIDGE, Roles.CHANNEL_MANAGER);
    private final LeadScope clerk = scopeOf(OrganizationKind.FIRM, FIRM, Roles.PARTNER_SALES);

    private static LeadScope scopeOf(OrganizationKind kind, UUID organization, String role) {
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
        var scope = new LeadScope();
        try {
            var field = LeadScope.class.getDeclaredField("caller");
            field.setAccessible(true);
            field.set(scope, caller);
        } catch (ReflectiveOperationException renamed) {
            throw new AssertionError(renamed);
        }
        return scope;
    }

    private static UUID ownerOf(LeadStatus status) {
        return status.isOwned() ? SUMMIT : null;
    }

    private static Set<LeadVerb> verbs(String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(" "))
                        .map(LeadVerb::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(LeadVerb.class)));
    }

    @ParameterizedTest
    @CsvSource({
        "NEW, RECORD_ACTIVITY ASSIGN POOL RETIRE OFFER ROUTE",
        "OFFERED, RECORD_ACTIVITY ASSIGN RETRACT POOL RETIRE",
        "UNPLACED, RECORD_ACTIVITY ASSIGN POOL RETIRE OFFER ROUTE",
        "POOLED, RECORD_ACTIVITY ASSIGN RETIRE OFFER ROUTE",
        "CLAIMED, RECORD_ACTIVITY ASSIGN RETRACT RETIRE",
        "WORKING, RECORD_ACTIVITY ASSIGN RETRACT RETIRE",
        "QUALIFIED, RECORD_ACTIVITY ASSIGN RETRACT CONVERT RETIRE",
        "CONVERTED, RECORD_ACTIVITY",
        "LOST, RECORD_ACTIVITY ASSIGN RETRACT POOL RETIRE",
        "RETIRED, RECORD_ACTIVITY POOL"
    })
    void staffSteers(LeadStatus status, String names) {
        assertThat(manager.verbs(status, ownerOf(status))).isEqualTo(verbs(names));
    }

    @ParameterizedTest
    @CsvSource({
        "CLAIMED, RECORD_ACTIVITY START QUALIFY LOSE RELEASE",
        "WORKING, RECORD_ACTIVITY QUALIFY LOSE RELEASE",
        "QUALIFIED, RECORD_ACTIVITY CONVERT LOSE RELEASE",
        "CONVERTED, RECORD_ACTIVITY",
        "LOST, RECORD_ACTIVITY"
    })
    void theOwnersPeopleWork(LeadStatus status, String names) {
        assertThat(summit.verbs(status, SUMMIT)).isEqualTo(verbs(names));
        assertThat(summitsAdmin.verbs(status, SUMMIT)).isEqualTo(verbs(names));
    }

    @ParameterizedTest
    @EnumSource(LeadStatus.class)
    void othersMayOnlyClaimFromThePool(LeadStatus status) {
        var expected = status == LeadStatus.POOLED ? Set.of(LeadVerb.CLAIM) : Set.<LeadVerb>of();
        assertThat(summit.verbs(status, status.isOwned() ? RIDGE : null)).isEqualTo(expected);
        for (var outsider : new LeadScope[] {supplier, impostor, clerk}) {
            assertThat(outsider.verbs(status, ownerOf(status))).isEmpty();
        }
    }

    @Test
    void whatIsOfferedIsForTheOneItIsOfferedTo() {
        assertThat(summit.sees(LeadStatus.OFFERED, null, true)).isTrue();
        assertThat(summit.sees(LeadStatus.OFFERED, null, false)).isFalse();
        assertThat(summit.verbs(LeadStatus.OFFERED, null, true)).containsExactly(LeadVerb.CLAIM, LeadVerb.DECLINE);
        assertThat(summit.verbs(LeadStatus.OFFERED, null, false)).isEmpty();
        assertThat(summit.sees(LeadStatus.CLAIMED, RIDGE, true)).isFalse();
        for (var outsider : new LeadScope[] {supplier, impostor, clerk}) {
            assertThat(outsider.sees(LeadStatus.OFFERED, null, true)).isFalse();
            assertThat(outsider.verbs(LeadStatus.OFFERED, null, true)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(LeadStatus.class)
    void whoSeesWhat(LeadStatus status) {
        assertThat(manager.sees(status, ownerOf(status))).isTrue();
        assertThat(summit.sees(status, ownerOf(status))).isEqualTo(status.isOwned() || status == LeadStatus.POOLED);
        assertThat(summit.sees(status, status.isOwned() ? RIDGE : null)).isEqualTo(status == LeadStatus.POOLED);
        for (var outsider : new LeadScope[] {supplier, impostor, clerk}) {
            assertThat(outsider.sees(status, ownerOf(status))).isFalse();
        }
    }

    @Test
    void contactDataIsForTheOwnerAndForStaff() {
        assertThat(manager.masks(null)).isFalse();
        assertThat(manager.masks(SUMMIT)).isFalse();
        assertThat(summit.masks(SUMMIT)).isFalse();
        assertThat(summit.masks(RIDGE)).isTrue();
        assertThat(summit.masks(null)).isTrue();
        assertThat(supplier.masks(RIDGE)).isTrue();
        assertThat(impostor.masks(RIDGE)).isTrue();
        assertThat(clerk.masks(FIRM)).isTrue();
    }

    @Test
    void theRoleAloneDoesNotMakeStaff() {
        manager.requireStaff();
        assertThatThrownBy(impostor::requireStaff).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(clerk::requireStaff).isInstanceOf(EJBAccessException.class);
    }

    @ParameterizedTest
    @CsvSource({
        // asked for, only the pool?, manager gets, partner gets
        ", false, ALL, OURS",
        "ALL, false, ALL, OURS",
        "ALL, true, ALL, AVAILABLE",
        ", true, ALL, AVAILABLE",
        "OURS, true, OURS, OURS",
        "MINE, false, MINE, MINE",
        "AVAILABLE, false, AVAILABLE, AVAILABLE"
    })
    void aListRangesOverWhatTheCallerMaySee(Scope asked, boolean pool, Scope forStaff, Scope forPartner) {
        var query = LeadQuery.of(asked, 50).withStatus(pool ? Set.of(LeadStatus.POOLED) : Set.of());
        assertThat(manager.of(query)).isEqualTo(forStaff);
        assertThat(summit.of(query)).isEqualTo(forPartner);
        for (var outsider : new LeadScope[] {supplier, impostor, clerk}) {
            assertThat(outsider.of(query)).isEqualTo(Scope.NONE);
        }
    }

    @Test
    void aPartnerCannotSearchThePoolByText() {
        var query = LeadQuery.of(Scope.AVAILABLE, 50).withText("weber");
        assertThatThrownBy(() -> summit.of(query)).hasMessage("LEAD_POOL_NOT_SEARCHABLE");
        assertThat(manager.of(query)).isEqualTo(Scope.AVAILABLE);
        assertThat(summit.of(LeadQuery.of(Scope.OURS, 50).withText("weber"))).isEqualTo(Scope.OURS);
    }

    @Test
    void workNeedsALeadOfOnesOwn() {
        var own = LeadFixture.claimed();
        assertThat(summit.requireOwn(own)).isSameAs(own);
        assertThatThrownBy(() -> summit.requireOwn(null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> supplier.requireOwn(own)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> summit.requireOwn(LeadFixture.pooled())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> manager.requireOwn(own)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aQueryKeepsItsOtherFiltersWhenOneChanges() {
        var query = new LeadQuery(
                Scope.OURS, Set.of(LeadStatus.NEW), "q", "cargo", "DE", "DE-NW", ValueBand.FROM_5K, SUMMIT, "c", 10);
        assertThat(query.withText("q")
                        .withStatus(Set.of(LeadStatus.NEW))
                        .after("c")
                        .in(Scope.OURS))
                .isEqualTo(query);
        assertThat(query.in(Scope.MINE).after("d").withText("r").withStatus(Set.of()))
                .isEqualTo(new LeadQuery(
                        Scope.MINE, Set.of(), "r", "cargo", "DE", "DE-NW", ValueBand.FROM_5K, SUMMIT, "d", 10));
    }
}
