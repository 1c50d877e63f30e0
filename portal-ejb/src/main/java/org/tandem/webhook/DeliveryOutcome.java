package org.tandem.webhook;

/**
 * What a try came to.
 *
 * @param status of the answer, null when there was none
 * @param failure null when it was taken
 * @param response the beginning of the answer
 */
public record DeliveryOutcome(Integer status, DeliveryFailure failure, int durationMs, String response) {
    private static final int GONE = 410;

    public boolean isTaken() {
        return failure == null;
    }

    /** The receiver says that there will never be anybody here again. */
    boolean isGone() {
        return status != null && status == GONE;
    }
}
