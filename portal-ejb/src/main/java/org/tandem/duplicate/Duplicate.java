package org.tandem.duplicate;

import java.io.Serializable;
import java.util.UUID;
import org.tandem.lead.Match;

/**
 * Something known that may be the same customer.
 *
 * @param reference how people call it
 * @param status of a lead; null for a customer
 */
public record Duplicate(Kind kind, UUID id, String reference, String name, String title, String status, Match match)
        implements Serializable {

    /** What is known of the customer. */
    public enum Kind {
        LEAD,
        CUSTOMER
    }
}
