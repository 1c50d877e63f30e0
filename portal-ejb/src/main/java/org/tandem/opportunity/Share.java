package org.tandem.opportunity;

import java.math.BigDecimal;
import java.util.UUID;

/** A person's part in a deal, in percent. */
public record Share(UUID personId, BigDecimal percent) {}
