package org.tandem.stack;

/** The stack cannot start or go on; the message is what the person at the terminal reads. */
public class StackFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StackFailure(String message) {
        super(message);
    }

    public StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
