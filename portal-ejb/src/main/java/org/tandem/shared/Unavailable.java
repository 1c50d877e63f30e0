package org.tandem.shared;

import jakarta.ejb.ApplicationException;

/** Nothing is wrong with the request, but a part of the service is away for a while: 503, and try again. */
@ApplicationException(rollback = true)
public class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** A part that is being built anew is not there a second later. */
    public static final int RETRY_SECONDS = 20;

    private final String code;

    public Unavailable(Rule rule, Throwable cause) {
        super(rule.name(), cause);
        this.code = rule.name();
    }

    public String code() {
        return code;
    }
}
