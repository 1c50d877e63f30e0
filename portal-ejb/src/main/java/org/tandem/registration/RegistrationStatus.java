package org.tandem.registration;

import static org.tandem.registration.RegistrationField.CONTACT_NAME;
import static org.tandem.registration.RegistrationField.EMAIL;
import static org.tandem.registration.RegistrationField.EVIDENCE;
import static org.tandem.registration.RegistrationField.EXPECTED_CLOSE;
import static org.tandem.registration.RegistrationField.NEED;
import static org.tandem.registration.RegistrationField.PHONE;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.tandem.shared.RuleViolation;

/** The states of a registration, the moves between them, and what its partner may still edit in each. */
public enum RegistrationStatus {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    RETURNED,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    EXPIRED,
    CONVERTED;

    private static final Map<RegistrationStatus, Set<RegistrationStatus>> MOVES = Map.of(
            DRAFT, Set.of(SUBMITTED, WITHDRAWN),
            SUBMITTED, Set.of(IN_REVIEW, APPROVED, REJECTED, WITHDRAWN),
            IN_REVIEW, Set.of(RETURNED, APPROVED, REJECTED, WITHDRAWN),
            RETURNED, Set.of(IN_REVIEW, REJECTED, WITHDRAWN),
            APPROVED, Set.of(CONVERTED, EXPIRED, REJECTED, WITHDRAWN),
            REJECTED, Set.of(),
            WITHDRAWN, Set.of(),
            EXPIRED, Set.of(),
            CONVERTED, Set.of());

    /** Whoever decides must be able to rely on the scope, so once submitted only what does not touch it can be edited. */
    private static final Map<RegistrationStatus, Set<RegistrationField>> EDITABLE = Map.of(
            DRAFT, EnumSet.allOf(RegistrationField.class),
            SUBMITTED, EnumSet.of(CONTACT_NAME, EMAIL, PHONE, NEED, EXPECTED_CLOSE, EVIDENCE),
            IN_REVIEW, EnumSet.of(EVIDENCE),
            RETURNED, EnumSet.of(EVIDENCE),
            APPROVED, EnumSet.of(CONTACT_NAME, EMAIL, PHONE, EXPECTED_CLOSE),
            REJECTED, Set.of(),
            WITHDRAWN, Set.of(),
            EXPIRED, Set.of(),
            CONVERTED, Set.of());

    public boolean canMoveTo(RegistrationStatus next) {
        return MOVES.get(this).contains(next);
    }

    RegistrationStatus moveTo(RegistrationStatus next) {
        if (!canMoveTo(next)) {
            throw new RuleViolation(RegistrationRule.REGISTRATION_MOVE_NOT_ALLOWED);
        }
        return next;
    }

    /** What the partner may edit; a returned one also what it was returned for. */
    Set<RegistrationField> editable() {
        return EDITABLE.get(this);
    }

    /** Submitted and not yet decided. */
    public boolean isOpen() {
        return this == SUBMITTED || this == IN_REVIEW || this == RETURNED;
    }

    public boolean isUnderReview() {
        return this == SUBMITTED || this == IN_REVIEW;
    }

    /** Keeps others away from its scope, until its time is over. */
    public boolean protects() {
        return this == APPROVED || this == CONVERTED;
    }

    public boolean isEnded() {
        return MOVES.get(this).isEmpty();
    }
}
