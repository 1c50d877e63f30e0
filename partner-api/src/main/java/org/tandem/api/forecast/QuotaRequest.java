package org.tandem.api.forecast;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner is to sell in a quarter, in the firm's currency. */
public record QuotaRequest(
        UUID organizationId, @Schema(example = "2026-Q4") String quarter, BigDecimal amount) {}
