package org.tandem.partner;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One line of a partner's timeline. */
public record PartnerEntry(
        UUID id, Instant at, String personName, String organizationName, String type, Map<String, String> detail)
        implements Serializable {}
