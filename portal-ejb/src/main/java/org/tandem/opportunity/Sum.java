package org.tandem.opportunity;

import java.io.Serializable;
import java.math.BigDecimal;

/** Amounts of one currency added up, and added up by how sure they are. */
public record Sum(String currency, BigDecimal amount, BigDecimal weighted) implements Serializable {}
