package org.tandem.lead;

import java.time.Duration;
import java.time.Instant;
import org.tandem.partner.BusinessHours;

/**
 * How long the owner may take for each step: by its programme level in business time, without a level by the firm's
 * number of idle days.
 *
 * @param contact null without a level
 * @param activity null without a level
 */
record ServiceTerms(Duration contact, Duration activity, Duration idle, BusinessHours hours) {
    private static final int WARNED_AFTER_PERCENT = 75;

    record Due(ServiceStep step, Instant since, Instant warnAt, Instant dueAt) {}

    Due due(ServiceStep step, Instant since) {
        var allowed = step == ServiceStep.CONTACT ? contact : activity;
        if (allowed == null) {
            return new Due(step, since, since.plus(part(idle)), since.plus(idle));
        }
        return new Due(step, since, hours.after(since, part(allowed)), hours.after(since, allowed));
    }

    private static Duration part(Duration whole) {
        return Duration.ofSeconds(whole.toSeconds() * WARNED_AFTER_PERCENT / 100);
    }
}
