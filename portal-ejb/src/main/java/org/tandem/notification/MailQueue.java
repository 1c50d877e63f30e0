package org.tandem.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.tandem.shared.RetrySchedule;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.TenantJdbi;

/**
 * Mails of one firm that wait to be sent. One is taken for some minutes, sent outside of any transaction, then noted as
 * sent: a node killed between the server's yes and the note sends it once more, with the same message id.
 */
@Stateless
@Gate
@PermitAll
public class MailQueue {
    /** More than a digest shows; what is left out stands in the inbox. */
    public static final int DIGEST_LINES = 50;

    private static final Duration TAKEN = Duration.ofMinutes(5);
    private static final RetrySchedule RETRIES = new RetrySchedule(List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24)));
    private static final String DUE = """
            SELECT m.id, m.person_id, m.digest_on, m.attempts, p.email, p.name, COALESCE(p.locale, t.locale) AS locale,
              COALESCE(p.zone, t.zone) AS zone, t.name AS firm, t.accent
            FROM mails m
            JOIN people p ON p.tenant_id = m.tenant_id AND p.id = m.person_id
            JOIN organizations o ON o.tenant_id = p.tenant_id AND o.id = p.organization_id
            JOIN tenants t ON t.id = m.tenant_id
            WHERE m.tenant_id = :tenant AND m.state = 'WAITING' AND m.due_at <= :now AND o.active AND p.email <> ''
            ORDER BY m.due_at LIMIT 1""";
    private static final String TAKE = """
            UPDATE mails SET attempts = attempts + 1, due_at = :until
            WHERE tenant_id = :tenant AND person_id = :person AND id = :id AND state = 'WAITING' AND attempts = :attempts""";
    private static final String END = """
            UPDATE mails SET state = :state, sent_at = :sent, due_at = :due, failure = :failure
            WHERE tenant_id = :tenant AND person_id = :person AND id = :id AND state = 'WAITING'""";
    private static final int LONGEST_FAILURE = 300;

    @Inject
    private TenantJdbi sql;

    @Inject
    private NotificationReader reader;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    public boolean isWaiting() {
        caller.requireSystem();
        return !due().isEmpty();
    }

    /** The next one, which nobody else gets for some minutes. */
    public Optional<Mail> take() {
        caller.requireSystem();
        return due().stream()
                .filter(mail -> sql.update(
                                TAKE,
                                update -> update.bind("until", time.now().plus(TAKEN))
                                        .bind("person", mail.personId())
                                        .bind("id", mail.id())
                                        .bind("attempts", mail.attempts()))
                        == 1)
                .map(mail -> mail.telling(
                        mail.digestOn() == null
                                ? reader.one(mail.personId(), mail.id())
                                : reader.ofDigest(mail.personId(), mail.id(), DIGEST_LINES)))
                .findFirst();
    }

    public void sent(Mail mail) {
        caller.requireSystem();
        end(mail, "SENT", null, null);
    }

    /** It is tried again, after ever longer pauses and some days at most; {@code forGood} ends it now. */
    public void failed(Mail mail, String why, boolean forGood) {
        caller.requireSystem();
        var pause = RETRIES.pauseAfter(
                mail.attempts() + 1, ThreadLocalRandom.current().nextDouble());
        if (forGood || pause.isEmpty()) {
            end(mail, "GIVEN_UP", null, why);
        } else {
            end(mail, "WAITING", pause.get(), why);
        }
    }

    private void end(Mail mail, String state, Duration pause, String failure) {
        var now = time.now();
        var shown = failure == null ? null : failure.substring(0, Math.min(LONGEST_FAILURE, failure.length()));
        sql.update(
                END,
                update -> update.bind("state", state)
                        .bind("sent", state.equals("SENT") ? now : null)
                        .bind("due", pause == null ? now : now.plus(pause))
                        .bind("failure", shown)
                        .bind("person", mail.personId())
                        .bind("id", mail.id()));
    }

    private List<Mail> due() {
        return sql.query(
                DUE,
                query -> query.bind("now", time.now())
                        .map((row, context) -> mail(row))
                        .list());
    }

    private static Mail mail(ResultSet row) throws SQLException {
        return new Mail(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("person_id")),
                row.getString("email"),
                row.getString("name"),
                Locale.forLanguageTag(row.getString("locale")),
                ZoneId.of(row.getString("zone")),
                row.getString("firm"),
                row.getString("accent"),
                row.getObject("digest_on", java.time.LocalDate.class),
                row.getInt("attempts"),
                List.of());
    }
}
