package org.tandem.web.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tandem.notification.Mail;
import org.tandem.notification.NotificationKind;
import org.tandem.notification.NotificationRow;

/** A mail to Dana of Summit Bikes about a lead that Aurora gave to her. */
final class LetterFixture {
    static final String PORTAL = "https://portal.aurora.example";
    static final UUID LEAD = UUID.fromString("0190a5d0-0000-7000-8000-000000000001");

    private LetterFixture() {}

    static NotificationRow assigned(String reference, String by) {
        return new NotificationRow(
                UUID.fromString("0190a5d0-0000-7000-8000-000000000002"),
                Instant.parse("2026-11-24T08:30:00Z"),
                "lead.assigned",
                NotificationKind.LEAD_GIVEN,
                "lead",
                LEAD,
                reference,
                by,
                "Aurora Cycles",
                Map.of(),
                false);
    }

    static Mail atOnce(Locale language, NotificationRow row) {
        return to("sales1@summit.example", "Dana Fox", "Aurora Cycles", language, null, List.of(row));
    }

    static Mail digest(Locale language, List<NotificationRow> rows) {
        return to("sales1@summit.example", "Dana Fox", "Aurora Cycles", language, LocalDate.of(2026, 11, 24), rows);
    }

    static Mail to(
            String address, String name, String firm, Locale language, LocalDate digestOn, List<NotificationRow> rows) {
        return new Mail(
                UUID.fromString("0190a5d0-0000-7000-8000-000000000003"),
                UUID.fromString("0190a5d0-0000-7000-8000-000000000004"),
                address,
                name,
                language,
                ZoneId.of("Europe/Berlin"),
                firm,
                "#0b6b66",
                digestOn,
                0,
                rows);
    }
}
