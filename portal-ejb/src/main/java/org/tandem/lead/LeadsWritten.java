package org.tandem.lead;

import java.util.List;
import java.util.UUID;

/** Leads came in, or say something new, in the present transaction: for whoever keeps something beside them. */
public record LeadsWritten(List<UUID> ids) {}
