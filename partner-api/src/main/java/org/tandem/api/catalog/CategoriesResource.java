package org.tandem.api.catalog;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.catalog.CategoryService;

@ApplicationScoped
@Path("categories")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalog")
public class CategoriesResource {
    @EJB
    private CategoryService categories;

    @GET
    @Operation(operationId = "listCategories", summary = "Product categories of the firm")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "categories", "own": "tenant",
             "foreign": "none", "tenantB": "absent", "effect": []}""")
    public CategoriesResponse list() {
        return CategoriesResponse.from(categories.list());
    }
}
