package org.tandem.organization;

import java.io.Serializable;
import java.util.UUID;

public record PersonRow(UUID id, String name, String email) implements Serializable {}
