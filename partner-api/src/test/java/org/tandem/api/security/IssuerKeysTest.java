package org.tandem.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.api.problem.RequestRefused;

class IssuerKeysTest {
    private final AtomicInteger fetches = new AtomicInteger();
    private HttpServer issuer;
    private TokenVerifier verifier;

    @BeforeEach
    void start() throws IOException {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/certs", exchange -> {
            fetches.incrementAndGet();
            var keys = new JWKSet(TokenFixture.KEY).toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        issuer.start();
        var address = URI.create("http://localhost:" + issuer.getAddress().getPort() + "/certs");
        verifier = new TokenVerifier(
                IssuerKeys.source(address.toURL()), TokenFixture.ISSUER, Clock.fixed(TokenFixture.NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        issuer.stop(0);
    }

    @Test
    void manyUnknownKeyIdsCostTheIssuerOneMoreFetch() {
        verifier.verify(TokenFixture.good());
        assertThat(fetches).hasValue(1);
        for (var i = 0; i < 200; i++) {
            var unknown = TokenFixture.header().keyID("unknown" + i).build();
            var token = TokenFixture.signed(unknown, TokenFixture.claims().build(), TokenFixture.KEY);
            assertThatThrownBy(() -> verifier.verify(token))
                    .isInstanceOfSatisfying(
                            RequestRefused.class,
                            refused -> assertThat(refused.refusal().status()).isEqualTo(401));
        }
        assertThat(fetches.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void knownKeysServeOnWhileTheIssuerIsDown() {
        verifier.verify(TokenFixture.good());
        issuer.stop(0);
        assertThatCode(() -> verifier.verify(TokenFixture.good())).doesNotThrowAnyException();
    }
}
