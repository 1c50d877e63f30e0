package org.tandem.stack;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Takes every mail and keeps it in memory, in this process: nothing leaves the machine. Read by {@link Mailboxes}. */
public final class PostOffice {
    private static final String HERE = "127.0.0.1";
    private static final int MOST = 2000;
    private final Ports ports;
    private GreenMail server;
    private ScheduledExecutorService cleaner;

    PostOffice(Ports ports) {
        this.ports = ports;
    }

    public synchronized void open() {
        if (server != null) {
            return;
        }
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(ports.mail(), HERE, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(ports.mailbox(), HERE, ServerSetup.PROTOCOL_IMAP)
        });
        server.withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        server.start();
        cleaner = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "post-office");
            thread.setDaemon(true);
            return thread;
        });
        cleaner.scheduleWithFixedDelay(this::throwAway, 1, 1, TimeUnit.MINUTES);
    }

    /** Nobody reads so many. */
    private synchronized void throwAway() {
        try {
            if (server != null && server.getReceivedMessages().length > MOST) {
                server.purgeEmailFromAllMailboxes();
            }
        } catch (FolderException e) {
            throw new UncheckedIOException(new java.io.IOException(e));
        }
    }

    /** What was kept is gone; the portal meets a server that does not answer. */
    public synchronized void close() {
        if (server != null) {
            cleaner.shutdownNow();
            server.stop();
            server = null;
        }
    }
}
