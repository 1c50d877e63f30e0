package org.tandem.architecture.violation.catalog;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import org.tandem.tenancy.Gate;

/** Does a job for whoever asks. */
@Stateless
@Gate
@PermitAll
public class OpenJob {
    public void work() {}
}
