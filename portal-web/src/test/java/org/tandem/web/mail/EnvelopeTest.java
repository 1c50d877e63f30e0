package org.tandem.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    private static final Session SESSION = Session.getInstance(new Properties());

    private static MimeMessage message(String address, String name, String firm, String reference)
            throws MessagingException {
        var mail = LetterFixture.to(
                address, name, firm, Locale.ENGLISH, null, List.of(LetterFixture.assigned(reference, "Eva Lang")));
        return Envelope.of(mail, SESSION, "portal@tandem.example", LetterFixture.PORTAL);
    }

    /** The names of all header lines as they are sent. */
    private static List<String> headers(MimeMessage message) throws MessagingException, IOException {
        var out = new ByteArrayOutputStream();
        message.writeTo(out);
        var head = out.toString(StandardCharsets.ISO_8859_1).split("\r\n\r\n", 2)[0];
        return head.lines()
                .filter(line -> !line.startsWith(" ") && !line.startsWith("\t"))
                .map(line -> line.split(":", 2)[0])
                .toList();
    }

    @Test
    void saysWhoSendsAndHowToEndIt() throws MessagingException {
        var message = message("sales1@summit.example", "Dana Fox", "Aurora Cycles", "L-2026-000123");
        assertThat(message.getHeader("From")).containsExactly("Aurora Cycles <portal@tandem.example>");
        assertThat(message.getHeader("To")).containsExactly("Dana Fox <sales1@summit.example>");
        assertThat(message.getHeader("List-Unsubscribe"))
                .containsExactly("<https://portal.aurora.example/notification/preferences.xhtml>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getContentType()).startsWith("multipart/alternative");
    }

    @Test
    void theSameMailHasTheSameIdEveryTime() throws MessagingException {
        var first = message("sales1@summit.example", "Dana Fox", "Aurora Cycles", "L-1");
        var second = message("sales1@summit.example", "Dana Fox", "Aurora Cycles", "L-1");
        assertThat(second.getMessageID())
                .isEqualTo(first.getMessageID())
                .isEqualTo("<0190a5d0-0000-7000-8000-000000000003.0190a5d0-0000-7000-8000-000000000004"
                        + "@portal.aurora.example>");
    }

    @Property(tries = 500)
    void noNameAddsAHeader(@ForAll String name, @ForAll String firm, @ForAll String reference)
            throws MessagingException, IOException {
        var usual = headers(message("sales1@summit.example", "Dana", "Aurora", "L-1"));
        assertThat(headers(message("sales1@summit.example", name, firm, reference)))
                .isEqualTo(usual);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: everybody@evil.example",
                "a\nX: y",
                "a\rX: y",
                "a\u2028X: y",
                "a\u0085X: y",
                "a\u202eX: y"
            })
    void lineEndsInNamesAreBlanks(String hostile) throws MessagingException, IOException {
        var usual = headers(message("sales1@summit.example", "Dana", "Aurora", "L-1"));
        assertThat(headers(message("sales1@summit.example", hostile, hostile, hostile)))
                .isEqualTo(usual)
                .doesNotContain("Bcc", "X");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example\r\nBcc: c@d.example",
                "a@b.example, c@d.example",
                "a@b.example c@d.example",
                "<a@b.example>, <c@d.example>",
                "",
                "nobody",
                "a@b.example\n"
            })
    void whatIsNotOneAddressIsRefused(String address) {
        assertThatThrownBy(() -> message(address, "Dana", "Aurora", "L-1")).isInstanceOf(AddressException.class);
    }
}
