package org.tandem.web.registration;

import java.util.List;
import java.util.Set;
import org.tandem.registration.RegistrationQuery.View;
import org.tandem.registration.RegistrationStatus;

/** The tabs of the list, for partners and for those of the firm. */
public enum RegistrationTab {
    WAITING(View.WAITING_FOR_ME),
    ALL(View.ALL),
    DRAFT(View.ALL, RegistrationStatus.DRAFT),
    RETURNED(View.ALL, RegistrationStatus.RETURNED),
    REVIEW(View.IN_REVIEW),
    APPROVED(View.APPROVED),
    EXPIRING(View.EXPIRING),
    EXTENSION(View.EXTENSION_ASKED),
    /** Its lines are conflicts. */
    CONFLICTS(View.ALL),
    ENDED(
            View.ALL,
            RegistrationStatus.REJECTED,
            RegistrationStatus.WITHDRAWN,
            RegistrationStatus.EXPIRED,
            RegistrationStatus.CONVERTED);

    static final List<RegistrationTab> OF_PARTNERS = List.of(ALL, DRAFT, RETURNED, REVIEW, APPROVED, EXPIRING, ENDED);
    static final List<RegistrationTab> OF_APPROVERS = List.of(WAITING, ALL);
    static final List<RegistrationTab> OF_CHANNEL_MANAGERS =
            List.of(WAITING, REVIEW, APPROVED, EXPIRING, EXTENSION, CONFLICTS, ENDED, ALL);

    private final View view;
    private final Set<RegistrationStatus> status;

    RegistrationTab(View view, RegistrationStatus... status) {
        this.view = view;
        this.status = Set.of(status);
    }

    View view() {
        return view;
    }

    Set<RegistrationStatus> status() {
        return status;
    }
}
