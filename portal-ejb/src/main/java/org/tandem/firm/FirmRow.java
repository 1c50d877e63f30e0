package org.tandem.firm;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A line of the operator's list.
 *
 * @param organizations how many companies it has, its own included
 * @param fault what went wrong at the last attempt, or null
 */
public record FirmRow(
        UUID id,
        String name,
        String slug,
        Instant createdAt,
        int organizations,
        int people,
        ProvisioningState state,
        ProvisioningFault fault)
        implements Serializable {}
