package org.tandem.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerTest {
    private static final UUID AURORA = new UUID(1, 1);
    private static final UUID BOREALIS = new UUID(1, 2);

    private final Caller caller = new Caller();

    private static Identity dana(OrganizationKind kind) {
        return new Identity(
                AURORA,
                "aurora",
                "Aurora",
                new UUID(2, 1),
                "Summit",
                kind,
                new UUID(3, 1),
                "Dana",
                "d@x",
                Set.of(Roles.PARTNER_SALES));
    }

    @Test
    void isNobodyAtFirst() {
        assertThat(caller.isKnown()).isFalse();
        assertThat(caller.has(Roles.PARTNER_SALES)).isFalse();
        assertThatThrownBy(caller::tenantId).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(caller::requireSystem).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aPersonIsNotTheSystem() {
        caller.signIn(dana(OrganizationKind.DEALER));
        assertThat(caller.isKnown()).isTrue();
        assertThat(caller.isSystem()).isFalse();
        assertThat(caller.tenantId()).isEqualTo(AURORA);
        assertThat(caller.organizationId()).isEqualTo(new UUID(2, 1));
        assertThat(caller.personId()).isEqualTo(new UUID(3, 1));
        assertThat(caller.has(Roles.PARTNER_SALES)).isTrue();
        assertThat(caller.has(Roles.OPERATOR)).isFalse();
        assertThatThrownBy(caller::requireSystem).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theSystemActsForOneFirmAndForNobody() {
        caller.actAsSystemOf(BOREALIS);
        caller.requireSystem();
        assertThat(caller.tenantId()).isEqualTo(BOREALIS);
        assertThat(caller.has(Roles.OPERATOR)).isFalse();
        assertThatThrownBy(caller::personId).isInstanceOf(IllegalStateException.class);
        caller.endSystemWork();
        assertThat(caller.isKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "FIRM, true, false",
        "DEALER, false, true",
        "RESELLER, false, true",
        "RETAILER, false, true",
        "ALLIANCE, false, true",
        "SUPPLIER, false, false"
    })
    void staffBelongsToTheFirmAndPartnersSell(OrganizationKind kind, boolean staff, boolean sells) {
        caller.signIn(dana(kind));
        assertThat(caller.isStaff()).isEqualTo(staff);
        assertThat(kind.sells()).isEqualTo(sells);
    }
}
