package org.tandem.opportunity;

import java.util.UUID;

/**
 * A qualified lead that shall go on as an opportunity.
 *
 * @param version of the lead, as it was read
 * @param customerId an existing customer; null: a new one, made of what the lead says
 * @param name of the opportunity; null: what the lead asks for
 */
public record ConvertLead(UUID leadId, long version, UUID customerId, String name) {}
