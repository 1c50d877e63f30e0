package org.tandem.customer;

import java.io.Serializable;
import java.util.UUID;
import org.tandem.shared.PickedRow;

/** A customer that a partner was let work with. @param version it has had since */
public record CustomerUndo(UUID customerId, String reference, long version, UUID organizationId)
        implements Serializable {

    PickedRow row() {
        return new PickedRow(customerId, version, reference);
    }
}
