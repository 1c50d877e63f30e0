package org.tandem.web.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.tandem.notification.Mail;

/** Puts a letter into a message: text and HTML, the firm's name as sender, and always the same id for the same mail. */
final class Envelope {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Envelope() {}

    static MimeMessage of(Mail mail, Session session, String sender, String portal) throws MessagingException {
        var letter = new Letter(mail, portal);
        var message = new Numbered(session, mail, portal);
        message.setFrom(MailAddress.of(sender, mail.firm()));
        message.setRecipient(RecipientType.TO, MailAddress.of(mail.address(), mail.name()));
        message.setSubject(HeaderText.of(letter.subject()), UTF_8);
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("List-Unsubscribe", "<" + portal + Letter.PREFERENCES + ">");
        message.setHeader("Content-Language", mail.language().getLanguage());
        var both = new MimeMultipart("alternative");
        both.addBodyPart(part(letter.plain(), "plain"));
        both.addBodyPart(part(letter.html(), "html"));
        message.setContent(both);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    /** A mail that is sent again has the id it had, so that a mail server can tell. */
    private static final class Numbered extends MimeMessage {
        private final String id;

        Numbered(Session session, Mail mail, String portal) {
            super(session);
            id = "<" + mail.id() + "." + mail.personId() + "@"
                    + URI.create(portal).getHost() + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
