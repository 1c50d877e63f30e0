package org.tandem.duplicate;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.tandem.lead.Match;

/** Two leads that may be one; {@code lead} is the older one. */
public record PairRow(UUID id, PairLead lead, PairLead other, Match match, Instant foundAt) implements Serializable {}
