package org.tandem.lead;

import java.io.Serializable;
import java.util.Set;

/** That two reports may speak of the same interest, and why. */
public record Match(MatchStrength strength, Set<MatchReason> reasons) implements Serializable {}
