package org.tandem.api.customer;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who else shall work with a customer. */
public record CustomerPartnerRequest(
        @Schema(description = "An active partner that sells")
        UUID organizationId) {}
