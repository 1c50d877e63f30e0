package org.tandem.web.mail;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.notification.Mail;
import org.tandem.notification.NotificationRow;
import org.tandem.notification.NotificationSubject;
import org.tandem.web.shell.Bundles;
import org.tandem.web.shell.Html;

/** What a mail says, in its reader's language and zone, with the way to what it is about. Names are text, never markup. */
final class Letter {
    static final String PREFERENCES = "/notification/preferences.xhtml";
    private static final String INBOX = "/notification/list.xhtml";

    private final Mail mail;
    private final String portal;

    /** @param portal address of the portal, without a slash at its end */
    Letter(Mail mail, String portal) {
        this.mail = mail;
        this.portal = portal;
    }

    String subject() {
        return mail.digestOn() == null
                ? what(mail.news().get(0))
                : text("mail.digest.subject", mail.firm(), mail.news().size());
    }

    String plain() {
        var lines = mail.news().stream()
                .map(row -> what(row) + "\n" + who(row) + "\n" + address(row))
                .collect(Collectors.joining("\n\n"));
        return text("mail.hello", mail.name()) + "\n\n" + lines + "\n\n" + more("\n" + portal + INBOX + "\n\n")
                + "-- \n" + why() + "\n" + portal + PREFERENCES + "\n";
    }

    String html() {
        var accent = Html.escape(mail.accent());
        var items = mail.news().stream().map(this::item).collect(Collectors.joining());
        return Page.TEXT.formatted(
                mail.language().getLanguage(),
                Html.escape(subject()),
                accent,
                Html.escape(mail.firm()),
                Html.escape(text("mail.hello", mail.name())),
                items,
                more(""),
                accent,
                Html.escape(mail.digestOn() == null ? address(mail.news().get(0)) : portal + INBOX),
                Html.escape(text(mail.digestOn() == null ? "mail.open" : "mail.digest.open")),
                Html.escape(why()),
                Html.escape(portal + PREFERENCES),
                Html.escape(text("mail.preferences")));
    }

    private String item(NotificationRow row) {
        return Page.ITEM.formatted(Html.escape(address(row)), Html.escape(what(row)), Html.escape(who(row)));
    }

    private String what(NotificationRow row) {
        var happened = Bundles.text(mail.language(), "events." + row.type());
        return row.reference() == null ? happened : row.reference() + ": " + happened;
    }

    private String who(NotificationRow row) {
        return Stream.of(row.personName(), row.organizationName(), when(row.at()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String when(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(mail.language())
                .format(at.atZone(mail.zone()));
    }

    private String address(NotificationRow row) {
        return portal + NotificationSubject.address(row);
    }

    private String why() {
        var kind = mail.news().get(0).kind();
        return mail.digestOn() == null && kind != null
                ? text("mail.why", Bundles.text(mail.language(), "notification.kind." + kind))
                : text("mail.digest.why");
    }

    /** A digest of full length may leave something out. */
    private String more(String after) {
        return mail.news().size() < org.tandem.notification.MailQueue.DIGEST_LINES
                ? ""
                : text("mail.digest.more") + after;
    }

    private String text(String key, Object... values) {
        return Bundles.format(mail.language(), key, values);
    }

    /** The frame: tables and inline styles, because mail readers know little else. */
    private static final class Page {
        static final String ITEM = """
                <tr><td style="padding:10px 0;border-bottom:1px solid #e4e3df"><a href="%s" style="color:#1d2125;font-weight:600;\
                text-decoration:none">%s</a><br><span style="color:#5f656c;font-size:13px">%s</span></td></tr>
                """;
        static final String TEXT = """
                <!DOCTYPE html><html lang="%s"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">\
                <meta name="color-scheme" content="light"><title>%s</title></head>
                <body style="margin:0;background:#f6f6f4;color:#1d2125;font:15px/1.5 Inter,system-ui,Arial,sans-serif">
                <table role="presentation" width="100%%" cellspacing="0" cellpadding="0"><tr><td align="center" style="padding:24px 12px">
                <table role="presentation" width="100%%" cellspacing="0" cellpadding="0" style="max-width:560px;background:#ffffff;\
                border:1px solid #e4e3df;border-radius:8px">
                <tr><td style="background:%s;color:#ffffff;padding:14px 24px;font-weight:600;border-radius:8px 8px 0 0">%s</td></tr>
                <tr><td style="padding:20px 24px"><p style="margin:0 0 12px">%s</p>
                <table role="presentation" width="100%%" cellspacing="0" cellpadding="0">
                %s</table><p style="color:#5f656c;font-size:13px">%s</p>
                <p style="margin:20px 0 4px"><a href="%9$s" style="background:%8$s;color:#ffffff;padding:10px 18px;border-radius:6px;\
                font-weight:600;text-decoration:none;display:inline-block">%10$s</a></p></td></tr>
                </table><p style="color:#5f656c;font-size:12px;max-width:560px">%11$s <a href="%12$s" style="color:#5f656c">%13$s</a></p>
                </td></tr></table></body></html>
                """;
    }
}
