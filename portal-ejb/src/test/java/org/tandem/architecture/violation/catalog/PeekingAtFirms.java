package org.tandem.architecture.violation.catalog;

import org.tandem.tenancy.OperatorJdbi;

/** Reads over all firms without being the room of the firms. */
public class PeekingAtFirms {
    OperatorJdbi sql;
}
