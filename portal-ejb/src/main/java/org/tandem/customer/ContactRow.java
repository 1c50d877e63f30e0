package org.tandem.customer;

import java.io.Serializable;
import java.util.UUID;

/** A person at a customer. */
public record ContactRow(UUID id, long version, String name, String email, String phone, String jobTitle)
        implements Serializable {}
