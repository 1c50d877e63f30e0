package org.tandem.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.webhook.DeliveryFailure;
import org.tandem.webhook.DeliveryOutcome;
import org.tandem.webhook.Dispatch;
import org.tandem.webhook.WebhookSecret;

/** Against servers of this machine; the name localhost is the only one that may lead here, and only when it is allowed. */
class WebhookClientTest {
    private static final WebhookSecret SECRET = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    /** Far more than an answer needs on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration IMPATIENCE = Duration.ofMillis(600);
    private final Map<String, String> received = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private ScheduledExecutorService clock;
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        clock = Executors.newSingleThreadScheduledExecutor();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/taken", exchange -> answer(exchange, 200, "thanks"));
        server.createContext("/refused", exchange -> answer(exchange, 500, "no"));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "/taken");
            answer(exchange, 302, "");
        });
        server.createContext("/endless", WebhookClientTest::endless);
        server.createContext("/dripping", WebhookClientTest::dripping);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        clock.shutdownNow();
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        requests.incrementAndGet();
        exchange.getRequestHeaders().forEach((name, values) -> received.put(name.toLowerCase(), values.get(0)));
        received.put("body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            while (true) {
                out.write(new byte[8192]);
            }
        }
    }

    private static void dripping(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            while (true) {
                out.write('.');
                out.flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private DeliveryOutcome send(String url, DnsResolver names, boolean localAllowed) {
        return send(url, names, localAllowed, PATIENCE);
    }

    private DeliveryOutcome send(String url, DnsResolver names, boolean localAllowed, Duration patience) {
        try (var client = new WebhookClient(names, localAllowed, patience, 2, clock)) {
            return client.send(new Dispatch(
                    new UUID(1, 1),
                    new UUID(2, 2),
                    URI.create(url),
                    List.of(SECRET),
                    0,
                    "{\"type\":\"lead.claimed\"}"));
        }
    }

    private DeliveryOutcome hurriedly(int port, String path) {
        return send("http://localhost:" + port + path, SystemDefaultDnsResolver.INSTANCE, true, IMPATIENCE);
    }

    private DeliveryOutcome send(String path) {
        return send(
                "http://localhost:" + server.getAddress().getPort() + path, SystemDefaultDnsResolver.INSTANCE, true);
    }

    @Test
    void whatIsTakenWasSignedAndNamed() {
        var outcome = send("/taken");
        assertThat(outcome.isTaken()).isTrue();
        assertThat(outcome.response()).isEqualTo("thanks");
        var id = received.get("webhook-id");
        var second = Long.parseLong(received.get("webhook-timestamp"));
        assertThat(received)
                .containsEntry("body", "{\"type\":\"lead.claimed\"}")
                .containsEntry("webhook-signature", SECRET.sign(id, second, received.get("body")));
        assertThat(received.get("content-type")).startsWith("application/json");
    }

    @Test
    void anAnswerWithoutSuccessIsARefusal() {
        var outcome = send("/refused");
        assertThat(outcome.status()).isEqualTo(500);
        assertThat(outcome.failure()).isEqualTo(DeliveryFailure.REFUSED);
    }

    @Test
    void aRedirectIsNotFollowed() {
        var outcome = send("/moved");
        assertThat(outcome.status()).isEqualTo(302);
        assertThat(outcome.failure()).isEqualTo(DeliveryFailure.REFUSED);
        assertThat(requests).hasValue(1);
    }

    @Test
    void anEndlessAnswerIsReadForFourKilobytes() {
        var outcome = send("/endless");
        assertThat(outcome.isTaken()).isTrue();
        assertThat(outcome.response()).hasSizeLessThanOrEqualTo(1000);
    }

    @Test
    void whatDripsIsEnded() {
        var outcome = hurriedly(server.getAddress().getPort(), "/dripping");
        assertThat(outcome.failure()).isEqualTo(DeliveryFailure.TIMED_OUT);
        assertThat(outcome.durationMs()).isBetween(500, 10_000);
    }

    @Test
    void whatNeverAnswersIsEnded() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var outcome = hurriedly(silent.getLocalPort(), "/");
            assertThat(outcome.failure()).isEqualTo(DeliveryFailure.TIMED_OUT);
            assertThat(outcome.durationMs()).isBetween(500, 10_000);
        }
    }

    @Test
    void whereNobodyListensIsNotReached() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertThat(send("http://localhost:" + port + "/", SystemDefaultDnsResolver.INSTANCE, true)
                        .failure())
                .isEqualTo(DeliveryFailure.NOT_REACHED);
    }

    @Test
    void withoutTheSwitchLocalhostIsNotPublic() {
        var outcome = send(
                "http://localhost:" + server.getAddress().getPort() + "/taken",
                SystemDefaultDnsResolver.INSTANCE,
                false);
        assertThat(outcome.failure()).isEqualTo(DeliveryFailure.ADDRESS_NOT_PUBLIC);
        assertThat(requests).hasValue(0);
    }

    @Test
    void aNumberOfThisMachineIsNotPublicEvenWithTheSwitch() {
        for (var host : new String[] {"127.0.0.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"}) {
            var outcome = send(
                    "http://" + host + ":" + server.getAddress().getPort() + "/taken",
                    SystemDefaultDnsResolver.INSTANCE,
                    true);
            assertThat(outcome.isTaken()).as(host).isFalse();
        }
        assertThat(requests).hasValue(0);
    }

    @Test
    void aNameThatLeadsInsideIsRefused() {
        var names = new Answering("10.0.0.7");
        assertThat(send("http://hooks.evil.example/", names, false).failure())
                .isEqualTo(DeliveryFailure.ADDRESS_NOT_PUBLIC);
    }

    @Test
    void oneInnerAddressAmongPublicOnesIsEnough() {
        assertThat(send("http://hooks.evil.example/", new Answering("192.0.2.1 127.0.0.1"), false)
                        .failure())
                .isEqualTo(DeliveryFailure.ADDRESS_NOT_PUBLIC);
    }

    /** First a public address, then this machine: the second answer is never asked for, and the next try sees it. */
    @Test
    void aNameThatChangesItsMindLeadsNowhere() {
        var names = new Answering("240.0.0.1", "127.0.0.1") {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                var answer = super.resolve(host);
                // stands for a public address in this test, but one that nobody can reach
                return asked() == 1 ? new InetAddress[] {InetAddress.getByName("2001:4860:4860::8888")} : answer;
            }
        };
        var url = "http://hooks.evil.example:" + server.getAddress().getPort() + "/taken";
        assertThat(send(url, names, false, IMPATIENCE).isTaken()).isFalse();
        assertThat(names.asked()).isEqualTo(1);
        assertThat(send(url, names, false).failure()).isEqualTo(DeliveryFailure.ADDRESS_NOT_PUBLIC);
        assertThat(requests).hasValue(0);
    }

    @Test
    void anUnknownNameIsSaidToBeOne() {
        DnsResolver none = new Answering() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                throw new UnknownHostException(host);
            }
        };
        assertThat(send("http://nowhere.example/", none, false).failure()).isEqualTo(DeliveryFailure.NAME_UNKNOWN);
    }

    /** A name server with prepared answers, the last one for ever. */
    private static class Answering implements DnsResolver {
        private final String[] answers;
        private int asked;

        Answering(String... answers) {
            this.answers = answers;
        }

        int asked() {
            return asked;
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            var texts = answers[Math.min(asked++, answers.length - 1)].split(" ");
            var addresses = new InetAddress[texts.length];
            for (var at = 0; at < texts.length; at++) {
                addresses[at] = InetAddress.getByName(texts[at]);
            }
            return addresses;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
