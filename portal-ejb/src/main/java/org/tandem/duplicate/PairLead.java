package org.tandem.duplicate;

import java.io.Serializable;
import java.util.UUID;
import org.tandem.lead.LeadStatus;

/** One side of a pair. */
public record PairLead(
        UUID id, String reference, String title, String company, String contactName, LeadStatus status, String owner)
        implements Serializable {}
