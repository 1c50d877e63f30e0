package org.tandem.shared;

import java.io.Serializable;
import java.util.UUID;

/** A row that somebody ticked in a list. @param version as it was shown @param reference how people call it */
public record PickedRow(UUID id, long version, String reference) implements Serializable {}
