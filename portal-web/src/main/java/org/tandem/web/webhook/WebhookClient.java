package org.tandem.web.webhook;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.tandem.webhook.DeliveryFailure;
import org.tandem.webhook.DeliveryOutcome;
import org.tandem.webhook.Dispatch;

/**
 * Sends one message to an address that somebody else chose: to public addresses only, following no redirect, with no
 * cookies and no compression, waiting ten seconds in all, and reading four kilobytes of the answer.
 */
final class WebhookClient implements AutoCloseable {
    static final int MOST_READ = 4096;
    private static final int KEPT = 1000;
    private static final Timeout CONNECT = Timeout.ofSeconds(5);

    private final Duration patience;
    private final ScheduledExecutorService clock;
    private final CloseableHttpClient client;

    /** @param clock ends what takes too long, however slowly it drips */
    WebhookClient(
            DnsResolver names, boolean localAllowed, Duration patience, int workers, ScheduledExecutorService clock) {
        this.patience = patience;
        this.clock = clock;
        var wait = Timeout.of(patience);
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedAddresses(names, localAllowed))
                        .setMaxConnTotal(workers)
                        .setMaxConnPerRoute(workers)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(wait)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setRedirectsEnabled(false)
                        .setResponseTimeout(wait)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Tandem-Webhooks/1")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    DeliveryOutcome send(Dispatch message) {
        var begun = System.nanoTime();
        var request = request(message);
        var end = clock.schedule(request::cancel, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            var answer = answer(request, message);
            var taken = answer.status() >= 200 && answer.status() < 300;
            return new DeliveryOutcome(
                    answer.status(), taken ? null : DeliveryFailure.REFUSED, since(begun), answer.beginning());
        } catch (IOException | IllegalArgumentException failed) {
            var tookAll = since(begun) >= patience.toMillis();
            return new DeliveryOutcome(null, tookAll ? DeliveryFailure.TIMED_OUT : failure(failed), since(begun), null);
        } finally {
            end.cancel(false);
        }
    }

    private Answer answer(HttpPost request, Dispatch message) throws IOException {
        var response = client.executeOpen(HttpHost.create(message.target()), request, null);
        try {
            return new Answer(response.getCode(), beginning(response));
        } finally {
            // ends the connection first: closing alone would read the rest, however long it is
            request.cancel();
            Closer.closeQuietly(response);
        }
    }

    private record Answer(int status, String beginning) {}

    private static HttpPost request(Dispatch message) {
        var second = Instant.now().getEpochSecond();
        var request = new HttpPost(message.target());
        request.setHeader("webhook-id", message.id());
        request.setHeader("webhook-timestamp", Long.toString(second));
        request.setHeader("webhook-signature", message.signature(second));
        request.setEntity(new StringEntity(message.body(), ContentType.APPLICATION_JSON));
        return request;
    }

    /** As text, whatever it is; nobody interprets it. */
    private static String beginning(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return "";
        }
        var read = response.getEntity().getContent().readNBytes(MOST_READ);
        var text = new String(read, StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}\\uFFFD&&[^\\n]]", " ");
        return text.substring(0, Math.min(KEPT, text.length())).strip();
    }

    private static DeliveryFailure failure(Exception failed) {
        if (failed instanceof CheckedAddresses.NotPublic) {
            return DeliveryFailure.ADDRESS_NOT_PUBLIC;
        } else if (failed instanceof UnknownHostException) {
            return DeliveryFailure.NAME_UNKNOWN;
        }
        return failed instanceof SocketTimeoutException ? DeliveryFailure.TIMED_OUT : DeliveryFailure.NOT_REACHED;
    }

    private static int since(long begun) {
        return (int) ((System.nanoTime() - begun) / 1_000_000);
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }
}
