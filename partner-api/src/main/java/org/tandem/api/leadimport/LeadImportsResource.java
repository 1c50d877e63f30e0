package org.tandem.api.leadimport;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.api.http.CsvDownload;
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.leadimport.ImportView;
import org.tandem.leadimport.LeadImportService;

@ApplicationScoped
@Path("lead-imports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lead imports")
public class LeadImportsResource {
    @EJB
    private LeadImportService imports;

    @Inject
    private Uploads uploads;

    @Inject
    private Writes writes;

    @Inject
    private HttpServletRequest request;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "importLeads", summary = "Takes a CSV file in; poll the Location until DONE or FAILED")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "none", "foreign": "none", "tenantB": "none",
             "effect": ["lead_imports", "lead_import_rows", "leads", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = LeadImportForm.class)))
    @APIResponseSchema(value = LeadImportResponse.class, responseCode = "202", responseDescription = "Running")
    public Response start() {
        return uploads.read(
                request,
                upload -> writes.answer(() -> started(imports.uploadAndStart(
                        upload.fileName(), upload.content(), upload.mapping(), upload.duplicates()))));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getLeadImport", summary = "How far an import is")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "lead-import", "own": "tenant", "foreign": 403, "tenantB": 404,
             "effect": []}""")
    public LeadImportResponse get(@PathParam("id") UUID id) {
        return LeadImportResponse.from(imports.require(id));
    }

    @GET
    @Path("{id}/errors.csv")
    @Produces("text/csv")
    @Operation(operationId = "getLeadImportErrors", summary = "The refused rows with the reason in a last column")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "lead-import", "own": "tenant", "foreign": 403, "tenantB": 404,
             "effect": []}""")
    @APIResponseSchema(value = String.class, responseCode = "200")
    public Response errors(@PathParam("id") UUID id) {
        var of = imports.require(id).id();
        return CsvDownload.of("lead-import-errors.csv", out -> imports.writeErrors(of, request.getLocale(), out));
    }

    private static Reply started(ImportView running) {
        return Reply.accepted("/lead-imports/" + running.id(), LeadImportResponse.from(running));
    }
}
