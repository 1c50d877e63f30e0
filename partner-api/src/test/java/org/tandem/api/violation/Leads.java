package org.tandem.api.violation;

import jakarta.ws.rs.Path;

/** Neither named nor scoped like a resource. */
@Path("violation")
public class Leads {}
