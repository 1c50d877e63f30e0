package org.tandem.customer;

import java.io.Serializable;
import java.util.UUID;

/** A customer that may be the company meant. {@code by}: what is the same, the surest first. */
public record CustomerCandidate(UUID id, String reference, String name, String domain, String city, Match by)
        implements Serializable {

    /** What two descriptions of a company have in common. */
    public enum Match {
        TAX_ID,
        DOMAIN,
        NAME
    }
}
