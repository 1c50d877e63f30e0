package org.tandem.shared;

import jakarta.ejb.ApplicationException;

/** There is no such thing, or the caller may not know that there is: 404 either way, so it carries no detail. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
