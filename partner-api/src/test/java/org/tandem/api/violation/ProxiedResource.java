package org.tandem.api.violation;

import jakarta.inject.Inject;
import org.tandem.lead.LeadService;

/** Breaks: a service is injected as an EJB. */
public final class ProxiedResource {
    @Inject
    LeadService leads;
}
