package org.tandem.architecture.violation.catalog;

import org.tandem.architecture.violation.lead.Secret;

/** An arrow that is not on the map. */
public class PeekingAtLeads {
    Secret secret;
}
