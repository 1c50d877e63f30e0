package org.tandem.lead;

import java.util.UUID;

/**
 * Two leads that are one.
 *
 * @param survivorVersion as it was read, like {@code loserVersion}: who decides on something else is refused
 * @param ownerOrganizationId which of two different owners keeps the lead; null when there are not two
 */
public record MergeLeads(
        UUID survivorId, long survivorVersion, UUID loserId, long loserVersion, UUID ownerOrganizationId) {}
