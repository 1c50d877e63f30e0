package org.tandem.api.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@ApplicationScoped
@Path("openapi.yaml")
@Tag(name = "Description")
public class OpenApiResource {

    @GET
    @Produces("application/yaml;charset=utf-8")
    @Operation(operationId = "getOpenApi", summary = "This description")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["partner-sales", "partner-admin", "supplier", "employee", "channel-manager", "pricing-manager",
             "supplier-manager", "hr-manager", "service-agent", "feedback-manager", "marketing-manager", "tenant-admin",
             "operator"], "object": "none", "foreign": "none", "tenantB": "none", "effect": []}""")
    public String get() throws IOException {
        try (var file = OpenApiResource.class.getResourceAsStream("/openapi.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
