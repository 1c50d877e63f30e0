package org.tandem.api.duplicate;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.api.problem.ApiCode;
import org.tandem.api.problem.RequestRefused;
import org.tandem.duplicate.DuplicateService;

@ApplicationScoped
@Path("duplicate-checks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duplicates")
public class DuplicateChecksResource {
    @EJB
    private DuplicateService duplicates;

    @POST
    @Operation(
            operationId = "checkForDuplicates",
            summary = "Which leads and customers may be the same as a lead that is not saved yet",
            description = "EXACT: same tax id, or same name and e-mail. LIKELY: same e-mail, or same name with domain,"
                    + " phone or postcode, or same domain and phone. POSSIBLE: name, domain or phone alone. Names are"
                    + " compared without case, accents, punctuation and legal form. Saves nothing.")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "none", "foreign": "none", "tenantB": "none", "effect": []}""")
    public DuplicateCheckResponse check(DuplicateCheckRequest request) {
        if (request.lead() == null) {
            throw RequestRefused.at("/lead", ApiCode.INVALID_PARAMETER);
        }
        return DuplicateCheckResponse.from(duplicates.check(request.lead().toCommand(), request.taxId()));
    }
}
