package org.tandem.api.problem;

/** Ends a request with a {@link Refusal}. Without a stack trace: it is an answer, not a fault. */
public class RequestRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    public RequestRefused(Refusal refusal) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    public RequestRefused(ApiCode code) {
        this(Refusal.of(code));
    }

    public static RequestRefused at(String field, ApiCode code) {
        return new RequestRefused(Refusal.at(field, code));
    }

    public Refusal refusal() {
        return refusal;
    }
}
