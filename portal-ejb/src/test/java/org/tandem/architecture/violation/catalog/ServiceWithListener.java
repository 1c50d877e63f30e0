package org.tandem.architecture.violation.catalog;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.function.Consumer;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** Tells of rows that a second try would tell of again. */
@Stateless
@Gate
@DenyAll
public class ServiceWithListener {
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public void tell(Consumer<String> listener) {
        listener.accept("row");
    }
}
