package org.tandem.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;

/** Lets a job act for one firm at a time. The only way to a tenant that does not come from a token. */
@ApplicationScoped
public class TenantWork {
    @Inject
    private Caller caller;

    @ActivateRequestContext
    public void runFor(UUID tenantId, Runnable work) {
        caller.actAsSystemOf(tenantId);
        try {
            work.run();
        } finally {
            caller.endSystemWork();
        }
    }
}
