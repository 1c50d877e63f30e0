package org.tandem.idempotency;

import java.util.Map;

/** An answer as it was first given, to be given again. */
public record Answer(int status, Map<String, String> headers, String body, boolean replayed) {

    public Answer(int status, Map<String, String> headers, String body) {
        this(status, headers, body, false);
    }
}
