package org.tandem.api.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** One caller's id would be the next one's. */
@ApplicationScoped
@Path("violation/{id}")
public class RememberingResource {
    @PathParam("id")
    UUID id;
}
