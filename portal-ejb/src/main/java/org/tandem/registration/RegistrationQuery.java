package org.tandem.registration;

import java.util.Set;
import java.util.UUID;

/**
 * Filter and page of a list of registrations.
 *
 * @param view which of those the caller may see; null or ALL: every one, newest first
 * @param status empty: any
 * @param company beginning of the account's name or a whole reference; null: any
 * @param organizationId of one partner; only for the firm
 * @param cursor of the page before; null: first page
 * @param limit 1 to 200
 */
public record RegistrationQuery(
        View view,
        Set<RegistrationStatus> status,
        String company,
        String country,
        UUID organizationId,
        String cursor,
        int limit) {
    public static final int MAX_LIMIT = 200;

    /** The tabs of the list. */
    public enum View {
        ALL,
        /** A step asks the caller, or one of his roles. */
        WAITING_FOR_ME,
        IN_REVIEW,
        APPROVED,
        /** Approved, ending within a month, the next to end first. */
        EXPIRING,
        /** Its partner asks for more time. */
        EXTENSION_ASKED
    }

    public static RegistrationQuery of(View view, int limit) {
        return new RegistrationQuery(view, Set.of(), null, null, null, null, limit);
    }

    boolean endsFirst() {
        return view == View.EXPIRING;
    }
}
