package org.tandem.territory;

import java.io.Serializable;
import java.util.UUID;

/** A partner in charge of a territory. */
public record TerritoryPartner(UUID id, String name) implements Serializable {}
