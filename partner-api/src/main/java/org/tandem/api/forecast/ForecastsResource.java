package org.tandem.api.forecast;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.forecast.ForecastService;

@ApplicationScoped
@Path("forecasts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
public class ForecastsResource {
    @EJB
    private ForecastService forecasts;

    @GET
    @Operation(operationId = "getForecast", summary = "What open deals will bring: by partner, category or month")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "opportunities", "own": "organization", "queryIds": {"owner": "organization"},
             "foreign": "absent", "tenantB": "absent", "effect": []}""")
    public ForecastResponse get(@BeanParam ForecastRequest wanted) {
        return ForecastResponse.from(forecasts.forecast(wanted.toQuery()));
    }
}
