package org.tandem.api.duplicate;

import java.time.Instant;
import java.util.UUID;
import org.tandem.lead.MergeView;

/** A merge that is in force. */
public record MergeResponse(UUID id, UUID survivorId, String survivorReference, UUID loserId, Instant undoUntil) {

    static MergeResponse from(MergeView merge) {
        return new MergeResponse(
                merge.id(), merge.survivorId(), merge.survivorReference(), merge.loserId(), merge.undoUntil());
    }
}
