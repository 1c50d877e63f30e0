package org.tandem.api.registration;

import java.time.Instant;
import org.tandem.registration.ConflictStatement;

/** What one side said for itself. */
public record ConflictStatementResponse(String personName, Instant at, String text) {
    static ConflictStatementResponse from(ConflictStatement said) {
        return new ConflictStatementResponse(said.personName(), said.at(), said.text());
    }
}
