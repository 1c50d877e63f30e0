package org.tandem.opportunity;

import java.io.Serializable;
import java.util.UUID;

/** Somebody who can own a deal or be in its team. {@code ofFirm}: one of the firm's channel managers, for teams only. */
public record Candidate(UUID personId, String name, String organizationName, boolean ofFirm) implements Serializable {}
