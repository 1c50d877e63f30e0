package org.tandem.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.Conflict;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.TextInput;
import org.tandem.tenancy.TenantEntity;

/**
 * A submitted registration (the later side) meets an open or approved registration or a lead of another partner (the
 * earlier side). Open until a channel manager decides for one side with a reason, once and for all, or until one side has
 * ended by itself.
 */
@Entity
@Table(name = "registration_conflicts")
public class RegistrationConflict extends TenantEntity {
    private static final int LONGEST = 4000;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ConflictStatus status;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "other_registration_id")
    private UUID otherRegistrationId;

    @Column(name = "other_lead_id")
    private UUID otherLeadId;

    @Column(name = "other_organization_id")
    private UUID otherOrganizationId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private ConflictSide winner;

    @Enumerated(EnumType.STRING)
    private ConflictReason reason;

    private String note;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    protected RegistrationConflict() {}

    private RegistrationConflict(Registration later, UUID otherOrganizationId, Instant at) {
        this.status = ConflictStatus.OPEN;
        this.registrationId = later.getId();
        this.organizationId = later.getOrganizationId();
        this.otherOrganizationId = otherOrganizationId;
        this.openedAt = at;
    }

    static RegistrationConflict withRegistration(Registration later, UUID other, UUID itsOrganization, Instant at) {
        var conflict = new RegistrationConflict(later, itsOrganization, at);
        conflict.otherRegistrationId = other;
        return conflict;
    }

    static RegistrationConflict withLead(Registration later, UUID lead, UUID itsOrganization, Instant at) {
        var conflict = new RegistrationConflict(later, itsOrganization, at);
        conflict.otherLeadId = lead;
        return conflict;
    }

    /** @throws Conflict when somebody else has decided already */
    void decide(ConflictSide side, ConflictReason why, String said, UUID by, Instant at) {
        requireOpen();
        var input = new TextInput();
        if (side == null) {
            input.refuse("winner", InputRule.REQUIRED);
        }
        if (why == null) {
            input.refuse("reason", RegistrationRule.REGISTRATION_REASON_REQUIRED);
        }
        var text = input.optionalLines("note", said, LONGEST);
        input.throwIfRefused();
        status = ConflictStatus.DECIDED;
        winner = side;
        reason = why;
        note = text;
        decidedBy = by;
        decidedAt = at;
    }

    void requireOpen() {
        if (status == ConflictStatus.DECIDED) {
            throw new Conflict(RegistrationRule.CONFLICT_DECIDED);
        }
        if (status == ConflictStatus.MOOT) {
            throw new RuleViolation(RegistrationRule.REGISTRATION_MOVE_NOT_ALLOWED);
        }
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
    }

    boolean concerns(UUID organization) {
        return organization.equals(organizationId) || organization.equals(otherOrganizationId);
    }

    /** The registration that ends when this side wins; null when a lead lost, which stays with its partner. */
    UUID losing() {
        return winner == ConflictSide.EARLIER ? registrationId : otherRegistrationId;
    }

    UUID getRegistrationId() {
        return registrationId;
    }

    UUID getOrganizationId() {
        return organizationId;
    }

    UUID getOtherOrganizationId() {
        return otherOrganizationId;
    }
}
