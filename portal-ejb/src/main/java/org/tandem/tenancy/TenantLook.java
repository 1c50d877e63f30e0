package org.tandem.tenancy;

import java.io.Serializable;

/** How a firm presents itself. {@code logo} is a PNG or null. */
public record TenantLook(
        String name, String accent, byte[] logo, String locale, String zone, String currency, long version)
        implements Serializable {

    static TenantLook of(Tenant tenant) {
        return new TenantLook(
                tenant.getName(),
                tenant.getAccent(),
                tenant.getLogo(),
                tenant.getLocale(),
                tenant.getZone(),
                tenant.getCurrency(),
                tenant.getVersion());
    }
}
