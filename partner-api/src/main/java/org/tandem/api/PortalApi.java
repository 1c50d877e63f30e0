package org.tandem.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.tandem.api.problem.Problem;

/** {@code /api/v1}. Everything that Jersey would bring along by itself stays off: JSON is ours, XML and WADL are not spoken. */
@ApplicationPath("v1")
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "Access token of the realm with audience `partner-api` and exactly one organization")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Tandem partner API",
                        version = "1",
                        description = "Every request carries a bearer token; firm and organization come from it alone."
                                + " Refusals are `application/problem+json` with a stable `code`. Unknown fields and"
                                + " parameters are refused. `x-auth` says per operation who may call it, whose objects"
                                + " it returns, and what a caller gets for an object of somebody else."),
        servers = @Server(url = "/api/v1"),
        security = @SecurityRequirement(name = "bearer"),
        components =
                @Components(
                        parameters =
                                @Parameter(
                                        name = "IdempotencyKey",
                                        in = ParameterIn.HEADER,
                                        description = "1 to 100 visible ASCII characters. The first answer to a key is"
                                                + " given again; the key with another request is refused.",
                                        schema = @Schema(implementation = String.class, maxLength = 100)),
                        responses = {
                            @APIResponse(
                                    name = "Conflict",
                                    description = "Somebody else was first",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class)))
                        }))
public class PortalApi extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.disableAutoDiscovery", true,
                "jersey.config.disableDefaultProvider", "ALL",
                "jersey.config.disableJsonBinding", true,
                "jersey.config.disableJsonProcessing", true,
                "jersey.config.disableMoxyJson", true,
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.beanValidation.disable.server", true,
                // an address made from the caller's Host header would be the caller's choice
                "jersey.config.server.headers.location.relative.resolution.disabled", true,
                // an error keeps the body we gave it instead of becoming the container's page
                "jersey.config.server.response.setStatusOverSendError", true);
    }
}
