package org.tandem.opportunity;

import java.util.UUID;

/**
 * An approved registration that shall go on as an opportunity.
 *
 * @param version of the registration, as it was read
 * @param customerId an existing customer; null: a new one, made of what the registration says
 * @param name of the opportunity; null: what the registration says
 */
public record ConvertRegistration(UUID registrationId, long version, UUID customerId, String name) {}
