package org.tandem.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {
    private static final String INVITATION = """
            EHLO portal
            MAIL FROM:<portal@tandem.example>
            RCPT TO:<ada@cedar.example>
            DATA
            To: ada@cedar.example
            Subject: Update
              your account
            Content-Type: multipart/alternative;
             boundary="part-1"

            --part-1
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: quoted-printable

            Gr=C3=BC=C3=9Fe! http://localhost:8180/login?key=3Dabc=
            def

            --part-1
            Content-Type: text/html; charset=UTF-8

            <p>the same</p>
            --part-1--
            .
            QUIT
            """;

    @Test
    void aMailIsKeptAndReadBack(@TempDir Path folder) throws IOException {
        var port = Ports.anyFree();
        var catcher = MailCatcher.start(port, folder);
        send(port, INVITATION);
        send(port, INVITATION.replace("ada@", "bo@"));
        catcher.close();
        var mails = new Mailbox(folder).to("ada@cedar.example");
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).subject()).isEqualTo("Update your account");
        assertThat(mails.get(0).text()).startsWith("Grüße! ").doesNotContain("<p>");
        assertThat(mails.get(0).link()).isEqualTo("http://localhost:8180/login?key=abcdef");
    }

    @Test
    void withoutMailsThereIsNone(@TempDir Path folder) {
        assertThat(new Mailbox(folder.resolve("nothing")).to("ada@cedar.example"))
                .isEmpty();
    }

    private static void send(int port, String conversation) throws IOException {
        try (var client = new Socket(InetAddress.getLoopbackAddress(), port)) {
            client.getOutputStream().write(conversation.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            client.getInputStream().readAllBytes();
        }
    }
}
