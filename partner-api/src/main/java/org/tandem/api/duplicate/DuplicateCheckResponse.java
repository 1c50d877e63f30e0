package org.tandem.api.duplicate;

import java.util.List;
import org.tandem.duplicate.Duplicate;

/** The surest first; at most ten. */
public record DuplicateCheckResponse(List<DuplicateResponse> duplicates) {

    static DuplicateCheckResponse from(List<Duplicate> known) {
        return new DuplicateCheckResponse(
                known.stream().map(DuplicateResponse::from).toList());
    }
}
