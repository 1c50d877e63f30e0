package org.tandem.architecture.violation.catalog;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Stateless;

/** Passes the gate by. */
@Stateless
@DenyAll
public class BareService {}
