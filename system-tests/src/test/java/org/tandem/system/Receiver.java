package org.tandem.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.util.Base64;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A program of a firm that is told by webhook. */
public final class Receiver implements AutoCloseable {
    private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
    private final AtomicInteger received = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile int status = 200;
    private Message last;

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::receive);
        server.start();
    }

    /** Takes every connection and never answers. */
    public static Receiver silent() {
        var receiver = new Receiver();
        receiver.status = 0;
        return receiver;
    }

    /** One message as it came. */
    public record Message(Map<String, String> headers, String body) {
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }

        /** As the libraries of Standard Webhooks check it. */
        public void assertSignedBy(String secret) {
            var second = Long.parseLong(header("webhook-timestamp"));
            assertThat(Math.abs(Instant.now().getEpochSecond() - second)).isLessThan(300);
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(
                        Base64.from(secret.substring("whsec_".length())).decode(), "HmacSHA256"));
                var signed = header("webhook-id") + "." + second + "." + body;
                var expected = Base64.encode(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
                assertThat(header("webhook-signature").split(" ")).contains("v1," + expected);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        // read before the message is handed on: whoever takes it may change it for the next one
        var answer = status;
        if (answer == 0) {
            awaitClose();
        } else {
            received.incrementAndGet();
            messages.add(new Message(headers, body));
            exchange.sendResponseHeaders(answer, -1);
        }
        exchange.close();
    }

    private void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** From now on. */
    public void answer(int newStatus) {
        status = newStatus;
    }

    public JsonNode next(Duration patience) {
        try {
            last = messages.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        assertThat(last).as("nothing came within " + patience).isNotNull();
        return Json.read(last.body());
    }

    /** What came since it was last asked for. */
    public List<JsonNode> taken() {
        var news = new ArrayList<Message>();
        messages.drainTo(news);
        return news.stream().map(message -> Json.read(message.body())).toList();
    }

    public Message last() {
        return last;
    }

    public int count() {
        return received.get();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
