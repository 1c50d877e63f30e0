package org.tandem.api.territory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.territory.TerritoryService;

/** Who covers a country, and which parts of it nobody does. */
@ApplicationScoped
@Path("territory-coverage")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Territories")
public class TerritoryCoverageResource {
    @EJB
    private TerritoryService territories;

    @GET
    @Operation(
            operationId = "getTerritoryCoverage",
            summary = "Subdivisions of a country, who covers each, and which nobody does")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "territories", "own": "tenant", "foreign": 403, "tenantB": "absent",
             "effect": []}""")
    public CoverageResponse get(
            @QueryParam("country")
                    @Parameter(
                            description = "ISO 3166-1 alpha-2; without it the first country with a territory",
                            example = "DE")
                    String country) {
        var countries = territories.listCountries();
        var wanted = country != null ? country : countries.isEmpty() ? "" : countries.get(0);
        return CoverageResponse.from(territories.coverage(wanted), countries);
    }
}
