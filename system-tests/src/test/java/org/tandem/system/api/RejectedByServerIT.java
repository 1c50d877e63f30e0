package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.system.Api;
import org.tandem.system.People;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;

/**
 * What the server refuses before any application sees it: no problem can be written there, so the answer is empty. It
 * tells nothing, comes at once, and the next request is served.
 */
@ExtendWith(StackExtension.class)
class RejectedByServerIT {

    @ParameterizedTest
    @ValueSource(strings = {"/leads/%00", "/%00", "/..%5c", "/%ff", "/lea ds"})
    void anAddressThatIsNoneIsRefusedEmpty(String path) throws IOException {
        assertRefused("GET /api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    @Test
    void aHeaderOfTenMegabytesIsRefusedEmpty() throws IOException {
        assertRefused(
                "GET /api/v1/leads HTTP/1.1\r\nHost: localhost\r\nX-Large: " + "a".repeat(10_000_000) + "\r\n\r\n");
    }

    @Test
    void aRequestWithoutAHostIsRefusedEmpty() throws IOException {
        assertRefused("GET /api/v1/leads HTTP/1.1\r\n\r\n");
    }

    private static void assertRefused(String request) throws IOException {
        var begun = System.nanoTime();
        var answer = send(request);
        assertThat(answer)
                .matches("(?s)HTTP/1\\.1 (4\\d\\d|505) .*")
                .contains("Content-Length: 0")
                .endsWith("\r\n\r\n");
        assertThat(answer).doesNotContainIgnoringCase("payara").doesNotContain("Exception");
        assertThat(System.nanoTime() - begun).isLessThan(10_000_000_000L);
        Api.as(People.DANA).get("/me").answers(200);
    }

    private static String send(String request) throws IOException {
        var portal = URI.create(Stack.get().portalUrl());
        try (var socket = new Socket("127.0.0.1", portal.getPort())) {
            socket.setSoTimeout(20_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException refusedEarly) {
                // the answer is there before all was sent
            }
            var answer = new byte[4096];
            var length = socket.getInputStream().read(answer);
            return new String(answer, 0, Math.max(0, length), StandardCharsets.ISO_8859_1);
        }
    }
}
