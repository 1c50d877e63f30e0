package org.tandem.forecast;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** What a partner is to sell in a quarter, in the firm's currency. */
public record QuotaRow(UUID organizationId, String organizationName, Quarter quarter, BigDecimal amount)
        implements Serializable {}
