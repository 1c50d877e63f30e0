package org.tandem.catalog;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** Product categories, for filters and forms. */
@Stateless
@Gate
@DenyAll
public class CategoryService {
    @Inject
    private Categories categories;

    @RolesAllowed({
        Roles.PARTNER_SALES,
        Roles.PARTNER_ADMIN,
        Roles.CHANNEL_MANAGER,
        Roles.PRICING_MANAGER,
        Roles.MARKETING_MANAGER
    })
    public List<CategoryRow> list() {
        return categories.all();
    }
}
