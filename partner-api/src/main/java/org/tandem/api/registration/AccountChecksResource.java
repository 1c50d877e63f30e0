package org.tandem.api.registration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.registration.AccountCheckService;

@ApplicationScoped
@Path("account-checks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class AccountChecksResource {
    @EJB
    private AccountCheckService accounts;

    @Inject
    private Writes writes;

    @POST
    @Operation(
            operationId = "checkAccount",
            summary = "Is this account free, protected, or your own?",
            description = "Every question is written down. 429 `ACCOUNT_CHECKS_USED_UP` after 60 in one hour.")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["partner-sales", "partner-admin"], "object": "none", "foreign": "none", "tenantB": "none",
             "effect": ["account_check_budgets", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = AccountCheckResponse.class, responseCode = "200")
    @APIResponse(responseCode = "429", description = "Asked too often")
    public Response check(AccountCheckRequest asked) {
        return writes.answer(() -> Reply.ok(AccountCheckResponse.from(accounts.check(asked.toCommand()))));
    }
}
