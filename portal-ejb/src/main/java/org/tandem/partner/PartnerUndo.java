package org.tandem.partner;

import java.io.Serializable;
import java.util.UUID;
import org.tandem.shared.PickedRow;

/** The level a partner had before it was given another. @param version it has had since @param levelId null: it had none */
public record PartnerUndo(UUID partnerId, String name, long version, UUID levelId) implements Serializable {

    static PartnerUndo of(PartnerView before, PartnerView after) {
        return new PartnerUndo(
                after.id(),
                after.name(),
                after.version(),
                before.level() == null ? null : before.level().id());
    }

    PickedRow row() {
        return new PickedRow(partnerId, version, name);
    }
}
