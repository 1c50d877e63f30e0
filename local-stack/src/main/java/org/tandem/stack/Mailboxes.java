package org.tandem.stack;

import jakarta.mail.BodyPart;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the stack's post office has received for a person. */
public final class Mailboxes {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private final int port;

    Mailboxes(Ports ports) {
        this.port = ports.mailbox();
    }

    /**
     * One received mail.
     *
     * @param headers the last value per name
     */
    public record Received(
            Instant at, String to, String subject, String plain, String html, Map<String, String> headers) {
        /** The first address in the text; empty when there is none. */
        public String link() {
            var found = LINK.matcher(plain);
            return found.find() ? found.group() : "";
        }
    }

    /** Oldest first. */
    public List<Received> of(String address) {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", port, address, address);
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                var received = new ArrayList<Received>();
                for (var message : inbox.getMessages()) {
                    received.add(received(address, message));
                }
                received.sort(Comparator.comparing(Received::at));
                return received;
            }
        } catch (MessagingException e) {
            throw new StackFailure("the mails of " + address + " cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Received received(String address, Message message) throws MessagingException, IOException {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var header : java.util.Collections.list(message.getAllHeaders())) {
            headers.put(header.getName(), MimeUtility.decodeText(MimeUtility.unfold(header.getValue())));
        }
        return new Received(
                message.getReceivedDate().toInstant(),
                address,
                message.getSubject(),
                text(message, "text/plain"),
                text(message, "text/html"),
                headers);
    }

    private static String text(Message message, String type) throws MessagingException, IOException {
        if (!(message.getContent() instanceof Multipart parts)) {
            return message.isMimeType(type) ? message.getContent().toString() : "";
        }
        var bodies = new BodyPart[parts.getCount()];
        Arrays.setAll(bodies, at -> part(parts, at));
        for (var body : bodies) {
            if (body.isMimeType(type)) {
                return body.getContent().toString();
            }
        }
        return "";
    }

    private static BodyPart part(Multipart parts, int at) {
        try {
            return parts.getBodyPart(at);
        } catch (MessagingException e) {
            throw new StackFailure("a mail cannot be read: " + e.getMessage(), e);
        }
    }
}
