package org.tandem.container;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Identity;

@Stateless
@PermitAll
@RunAs("tenant-admin")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsTenantAdmin {
    @Inject
    private Caller caller;

    public <T> T call(Identity identity, Supplier<T> work) {
        caller.signIn(identity);
        return work.get();
    }
}
