package org.tandem.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.tandem.notification.Mail;
import org.tandem.notification.MailQueue;
import org.tandem.shared.Settings;
import org.tandem.tenancy.TenantRegistry;
import org.tandem.tenancy.TenantWork;

/** Sends what waits, firm by firm, over one connection. A server that is away costs no mail an attempt. */
@ApplicationScoped
public class MailRound {
    private static final System.Logger LOG = System.getLogger(MailRound.class.getName());
    private static final Duration TURN = Duration.ofSeconds(4);
    private static final int NOTES = 10;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Inject
    private TenantRegistry tenants;

    @Inject
    private TenantWork tenantWork;

    @Inject
    private MailQueue queue;

    private final Optional<MailServer> server = MailServer.fromEnvironment();

    /** Without a server mails wait, and the operator's page says so. */
    public boolean isPossible() {
        return server.isPresent();
    }

    public void send() {
        server.ifPresent(this::send);
    }

    private void send(MailServer to) {
        var line = new Line(to);
        try {
            for (UUID tenant : tenants.all()) {
                tenantWork.runFor(tenant, () -> sendAll(line));
            }
        } finally {
            line.hangUp();
        }
    }

    private void sendAll(Line line) {
        var until = Instant.now().plus(TURN);
        if (!queue.isWaiting()) {
            return;
        }
        line.open();
        var next = queue.take();
        while (next.isPresent()) {
            send(next.get(), line);
            var goesOn =
                    Instant.now().isBefore(until) && !Thread.currentThread().isInterrupted();
            next = goesOn ? queue.take() : Optional.empty();
        }
    }

    private void send(Mail mail, Line line) {
        if (mail.news().isEmpty()) {
            queue.failed(mail, "nothing to tell any more", true);
            return;
        }
        try {
            line.send(mail);
            insist(() -> queue.sent(mail), PAUSE);
        } catch (MessagingException refused) {
            var forGood = isForGood(refused);
            LOG.log(Level.INFO, "mail {0} was not taken: {1}", mail.id(), refused.getMessage());
            queue.failed(mail, String.valueOf(refused.getMessage()), forGood);
            line.open();
        }
    }

    /** What was sent and is not noted goes out a second time: a database that is away for some seconds is waited for. */
    static void insist(Runnable note, Duration pause) {
        for (var attempt = 1; ; attempt++) {
            try {
                note.run();
                return;
            } catch (RuntimeException failed) {
                if (attempt == NOTES || Thread.currentThread().isInterrupted()) {
                    throw failed;
                }
                LockSupport.parkNanos(pause.toNanos());
            }
        }
    }

    /** No such address: asking again changes nothing. */
    private static boolean isForGood(MessagingException refused) {
        return refused instanceof jakarta.mail.internet.AddressException
                || refused instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0;
    }

    /** One connection for a round. */
    private static final class Line {
        private final MailServer server;
        private final Session session;
        private final String portal = Settings.require("TANDEM_PORTAL_URL");
        private Transport transport;

        Line(MailServer server) {
            this.server = server;
            this.session = server.session();
        }

        /** Does nothing while it stands. */
        void open() {
            try {
                if (transport == null || !transport.isConnected()) {
                    transport = server.connect(session);
                }
            } catch (MessagingException away) {
                throw new IllegalStateException("the mail server does not answer: " + away.getMessage(), away);
            }
        }

        void send(Mail mail) throws MessagingException {
            var message = Envelope.of(mail, session, server.sender(), portal);
            transport.sendMessage(message, message.getAllRecipients());
        }

        void hangUp() {
            try {
                if (transport != null) {
                    transport.close();
                }
            } catch (MessagingException gone) {
                LOG.log(Level.DEBUG, "the mail server hung up first", gone);
            }
        }
    }
}
