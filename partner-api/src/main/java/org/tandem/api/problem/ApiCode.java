package org.tandem.api.problem;

import org.tandem.shared.Rule;

/** Refusals that are about the request and not about a rule of the domain. */
public enum ApiCode implements Rule {
    INVALID_JSON(400),
    UNKNOWN_FIELD(400),
    INVALID_PARAMETER(400),
    BAD_REQUEST(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    ORGANIZATION_REQUIRED(403),
    ORGANIZATION_UNKNOWN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    STALE_VERSION(409),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    PRECONDITION_REQUIRED(428),
    RATE_LIMITED(429),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    ApiCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public static ApiCode ofStatus(int status) {
        for (var code : values()) {
            if (code.status == status && code != INVALID_JSON && code != UNKNOWN_FIELD && code != INVALID_PARAMETER) {
                return code;
            }
        }
        return status < 500 ? BAD_REQUEST : INTERNAL;
    }
}
