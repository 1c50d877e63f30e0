package org.tandem.duplicate;

import java.util.List;
import org.tandem.lead.LeadView;

/** A lead that was taken in, and what was known before that may be the same. */
public record Registered(LeadView lead, List<Duplicate> known) {}
