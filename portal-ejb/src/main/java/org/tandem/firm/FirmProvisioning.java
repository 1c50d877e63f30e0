package org.tandem.firm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.tandem.tenancy.TenantEntity;

/**
 * The way of one firm into Keycloak. Begins WAITING; every step is noted when it is done, so that whoever goes on after
 * a kill repeats none. Ends DONE with the invitation, or FAILED for a reason that does not pass by itself. What passes
 * (nobody answers, no mail goes out) is tried again, each time after a longer pause.
 */
@Entity
@Table(name = "firm_provisionings")
public class FirmProvisioning extends TenantEntity {
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_PAUSE_AT = 6;

    @Version
    private long version;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    private String email;

    @Enumerated(EnumType.STRING)
    private ProvisioningState state = ProvisioningState.WAITING;

    @Enumerated(EnumType.STRING)
    private ProvisioningFault fault;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "account_absent")
    private boolean accountAbsent;

    private String account;

    @Column(name = "account_to_remove")
    private String accountToRemove;

    @Column(name = "invited_at")
    private Instant invitedAt;

    protected FirmProvisioning() {}

    FirmProvisioning(UUID organizationId, Administrator administrator, Instant now) {
        this.organizationId = organizationId;
        this.firstName = administrator.firstName();
        this.lastName = administrator.lastName();
        this.email = administrator.email();
        this.dueAt = now;
    }

    boolean isDue(Instant now) {
        return state == ProvisioningState.WAITING && !dueAt.isAfter(now);
    }

    /** Nobody has this address in Keycloak: an account found there later is the one that is being made now. */
    void foundNobody() {
        accountAbsent = true;
    }

    void madeAccount(String id) {
        account = id;
    }

    void removedFormerAccount() {
        accountToRemove = null;
    }

    void done(Instant now) {
        state = ProvisioningState.DONE;
        fault = null;
        invitedAt = now;
    }

    /** @return true when somebody has to do something about it */
    boolean stumbled(ProvisioningFault why, Instant now) {
        fault = why;
        attempts++;
        if (!why.isPassing()) {
            state = ProvisioningState.FAILED;
            return true;
        }
        var pause = Duration.ofSeconds(1L << Math.min(attempts, LONGEST_PAUSE_AT));
        dueAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        return false;
    }

    ProvisioningTask task(String slug, String firmName) {
        return new ProvisioningTask(
                getId(), slug, firmName, firstName, lastName, email, accountAbsent, account, accountToRemove);
    }

    UUID organizationId() {
        return organizationId;
    }

    ProvisioningState state() {
        return state;
    }

    Instant dueAt() {
        return dueAt;
    }
}
