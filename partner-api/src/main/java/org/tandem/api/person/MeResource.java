package org.tandem.api.person;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.organization.PersonService;
import org.tandem.tenancy.Caller;

@ApplicationScoped
@Path("me")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Caller")
public class MeResource {
    @Inject
    private Caller caller;

    @EJB
    private PersonService people;

    @GET
    @Operation(operationId = "getMe", summary = "Who the token stands for")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["partner-sales", "partner-admin", "supplier", "employee", "channel-manager", "pricing-manager",
             "supplier-manager", "hr-manager", "service-agent", "feedback-manager", "marketing-manager", "tenant-admin",
             "operator"], "object": "person", "own": "person", "foreign": "none", "tenantB": "none", "effect": []}""")
    public MeResponse get() {
        return MeResponse.from(caller.identity(), people.preferences());
    }
}
