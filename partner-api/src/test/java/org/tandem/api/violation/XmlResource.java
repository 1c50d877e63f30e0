package org.tandem.api.violation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Reads what nobody checks. */
@Path("violation")
@Consumes("application/xml")
public class XmlResource {
    @POST
    public void take(String body) {}
}
