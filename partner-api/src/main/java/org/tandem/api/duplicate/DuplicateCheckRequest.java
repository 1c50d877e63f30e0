package org.tandem.api.duplicate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.api.lead.LeadRequest;

/** A lead that is not saved yet. */
public record DuplicateCheckRequest(
        LeadRequest lead,

        @Schema(description = "Of the company; compared with the customers'")
        String taxId) {}
