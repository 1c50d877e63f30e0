package org.tandem.architecture.violation.catalog;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Stateless;
import org.tandem.tenancy.Gate;

/** Does not say who may call. */
@Stateless
@Gate
@DenyAll
public class ServiceForAnybody {
    public void call() {}
}
