package org.tandem.lead;

import java.io.Serializable;
import java.util.UUID;
import org.tandem.shared.PickedRow;

/** A lead as it was before something that can be taken back. @param version it has had since */
public record LeadUndo(UUID leadId, String reference, long version, LeadStanding former) implements Serializable {

    static LeadUndo of(LeadView before, LeadView after) {
        return new LeadUndo(after.id(), after.reference(), after.version(), LeadStanding.of(before));
    }

    PickedRow row() {
        return new PickedRow(leadId, version, reference);
    }
}
