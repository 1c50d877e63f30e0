package org.tandem.lead;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What became of each lead of a bulk action; those that were refused are as they were. */
public record BulkResult(List<UUID> done, List<Refused> refused) implements Serializable {

    /** @param code of the rule that refused, or NOT_FOUND */
    public record Refused(UUID leadId, String reference, String code) implements Serializable {}
}
