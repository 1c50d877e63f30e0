package org.tandem.opportunity;

import java.io.Serializable;
import java.util.UUID;

/** What stands before and after a record in its list; null at the end. */
public record Neighbours(UUID previous, UUID next) implements Serializable {}
