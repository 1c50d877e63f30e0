package org.tandem.opportunity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.PickedRow;

/**
 * An opportunity as it was before something that can be taken back.
 *
 * @param version it has had since
 * @param touchedAt when that was
 */
public record OpportunityUndo(
        UUID opportunityId, String reference, long version, Instant touchedAt, OpportunityStanding former)
        implements Serializable {

    static OpportunityUndo of(OpportunityView before, OpportunityView after) {
        return new OpportunityUndo(
                after.id(), after.reference(), after.version(), after.touchedAt(), OpportunityStanding.of(before));
    }

    PickedRow row() {
        return new PickedRow(opportunityId, version, reference);
    }
}
