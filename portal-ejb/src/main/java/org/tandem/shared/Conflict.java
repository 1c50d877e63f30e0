package org.tandem.shared;

import jakarta.ejb.ApplicationException;

/** Somebody else was first: 409 with a code and no word about who. */
@ApplicationException(rollback = true)
public class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The row changed since the caller read it. */
    public static final String STALE_VERSION = "STALE_VERSION";

    private final String code;

    public Conflict(String code) {
        super(code);
        this.code = code;
    }

    public Conflict(Rule rule) {
        this(rule.name());
    }

    public String code() {
        return code;
    }
}
