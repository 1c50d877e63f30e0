package org.tandem.api.forecast;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.forecast.Quarter;
import org.tandem.forecast.QuotaService;

@ApplicationScoped
@Path("quotas")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
public class QuotasResource {
    @EJB
    private QuotaService quotas;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "listQuotas", summary = "What partners are to sell in a quarter; a partner reads its own")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "quotas", "own": "organization",
             "foreign": "absent", "tenantB": "absent", "effect": []}""")
    public QuotasResponse list(@QueryParam("quarter") @Parameter(required = true, example = "2026-Q4") String quarter) {
        return QuotasResponse.from(quotas.list(Quarter.parse(quarter)));
    }

    @POST
    @Operation(operationId = "setQuota", summary = "Sets what a partner is to sell in a quarter")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "none", "bodyIds": {"organizationId": "organization"},
             "foreign": "none", "tenantB": "422 QUOTA_PARTNER_UNKNOWN", "effect": ["sales_quotas", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = QuotasResponse.class, responseCode = "200")
    public Response set(QuotaRequest said) {
        return writes.answer(() -> Reply.ok(
                QuotasResponse.from(quotas.set(said.organizationId(), Quarter.parse(said.quarter()), said.amount()))));
    }
}
