package org.tandem.notification;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A mail to be sent now: to whom, in whose name, about what.
 *
 * @param digestOn the day of a daily mail, null of one that is sent at once
 * @param news one notification, or those of the day, newest first; empty when what it told is gone
 */
public record Mail(
        UUID id,
        UUID personId,
        String address,
        String name,
        Locale language,
        ZoneId zone,
        String firm,
        String accent,
        LocalDate digestOn,
        int attempts,
        List<NotificationRow> news) {

    Mail telling(List<NotificationRow> rows) {
        return new Mail(
                id, personId, address, name, language, zone, firm, accent, digestOn, attempts, List.copyOf(rows));
    }
}
