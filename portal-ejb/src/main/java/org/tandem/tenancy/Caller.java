package org.tandem.tenancy;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** Who is calling. Filled once per request by the sign-in mechanism of a front, or by {@link TenantWork} for a job. */
@RequestScoped
public class Caller {
    private Identity identity;
    private UUID systemTenant;
    private String correlationId;

    public void signIn(Identity verified) {
        identity = verified;
    }

    void actAsSystemOf(UUID tenantId) {
        systemTenant = tenantId;
    }

    void endSystemWork() {
        systemTenant = null;
    }

    public boolean isKnown() {
        return identity != null || systemTenant != null;
    }

    public boolean isSystem() {
        return systemTenant != null;
    }

    /** The first line of every job: it does for jobs what {@code @RolesAllowed} does for people. */
    public void requireSystem() {
        if (systemTenant == null) {
            throw new EJBAccessException("for jobs only");
        }
    }

    public Identity identity() {
        if (identity == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return identity;
    }

    public UUID tenantId() {
        return systemTenant != null ? systemTenant : identity().tenantId();
    }

    public UUID organizationId() {
        return identity().organizationId();
    }

    public UUID personId() {
        return identity().personId();
    }

    public boolean isStaff() {
        return identity().isStaff();
    }

    public boolean has(String role) {
        return identity != null && identity.roles().contains(role);
    }

    public String correlationId() {
        return correlationId;
    }

    public void correlate(String id) {
        correlationId = id;
    }
}
