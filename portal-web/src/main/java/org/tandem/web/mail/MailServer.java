package org.tandem.web.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.tandem.shared.Settings;

/**
 * The server that takes mails, as the environment says.
 *
 * @param security how the connection is protected; without it, passwords are not sent
 * @param sender the address mails come from
 */
record MailServer(String host, int port, Security security, String user, String password, String sender) {
    private static final String PATIENCE = "10000";

    enum Security {
        /** Begins in the clear and insists on TLS before anything is said. */
        STARTTLS("smtp", "587"),
        TLS("smtps", "465"),
        NONE("smtp", "25");

        private final String protocol;
        private final String port;

        Security(String protocol, String port) {
            this.protocol = protocol;
            this.port = port;
        }
    }

    /** Empty when no server is named: mails then wait. */
    static Optional<MailServer> fromEnvironment() {
        return Optional.ofNullable(Settings.get("TANDEM_SMTP_HOST", null)).map(host -> {
            var security =
                    Security.valueOf(Settings.get("TANDEM_SMTP_TLS", "STARTTLS").toUpperCase(Locale.ROOT));
            return new MailServer(
                    host,
                    Integer.parseInt(Settings.get("TANDEM_SMTP_PORT", security.port)),
                    security,
                    Settings.get("TANDEM_SMTP_USER", null),
                    Settings.get("TANDEM_SMTP_PASSWORD", null),
                    Settings.require("TANDEM_MAIL_FROM"));
        });
    }

    Session session() {
        var settings = new Properties();
        var prefix = "mail." + security.protocol + ".";
        settings.put(prefix + "connectiontimeout", PATIENCE);
        settings.put(prefix + "timeout", PATIENCE);
        settings.put(prefix + "writetimeout", PATIENCE);
        settings.put(prefix + "starttls.enable", Boolean.toString(security == Security.STARTTLS));
        settings.put(prefix + "starttls.required", Boolean.toString(security == Security.STARTTLS));
        settings.put(prefix + "ssl.checkserveridentity", "true");
        settings.put(prefix + "auth", Boolean.toString(authenticates()));
        return Session.getInstance(settings);
    }

    private boolean authenticates() {
        return user != null && security != Security.NONE;
    }

    Transport connect(Session session) throws MessagingException {
        var transport = session.getTransport(security.protocol);
        transport.connect(host, port, authenticates() ? user : null, authenticates() ? password : null);
        return transport;
    }
}
