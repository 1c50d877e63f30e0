package org.tandem.api.violation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.tandem.organization.Person;

/** Hands out rows with everything in them. */
@Path("violation")
public class EntityResource {
    @GET
    public List<Person> list() {
        return List.of();
    }
}
