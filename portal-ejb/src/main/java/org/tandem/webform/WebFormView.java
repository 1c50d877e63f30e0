package org.tandem.webform;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A form as its makers see it. {@code path}: its address in the portal. */
public record WebFormView(
        UUID id, long version, String path, SaveWebForm content, int consentVersion, Instant createdAt)
        implements Serializable {}
