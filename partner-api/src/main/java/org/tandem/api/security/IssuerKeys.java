package org.tandem.api.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import org.tandem.api.problem.Refusal;
import org.tandem.shared.Settings;
import org.tandem.tenancy.VerifiedToken;

/**
 * The issuer's key set, fetched over the network at most twice per {@link #LEAST_INTERVAL}, whatever key ids tokens
 * claim. While the issuer is down the last known keys serve on: tokens end by their expiry.
 */
@ApplicationScoped
public class IssuerKeys {
    private static final int TIMEOUT_MILLIS = 2000;
    private static final int LARGEST_SET = 100_000;
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration LEAST_INTERVAL = Duration.ofSeconds(10);
    private static final Duration OUTAGE = Duration.ofHours(4);

    private final JWKSource<SecurityContext> keys = source(address());
    private final TokenVerifier verifier =
            new TokenVerifier(keys, Settings.require("TANDEM_OIDC_ISSUER"), Clock.systemUTC());

    /** @throws org.tandem.api.problem.RequestRefused see {@link TokenVerifier#verify}, {@link Refusal} */
    public VerifiedToken verify(String token) {
        return verifier.verify(token);
    }

    @PreDestroy
    void close() {
        try {
            if (keys instanceof Closeable open) {
                open.close();
            }
        } catch (IOException abandoned) {
            throw new UncheckedIOException(abandoned);
        }
    }

    static JWKSource<SecurityContext> source(URL address) {
        return JWKSourceBuilder.create(
                        address, new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST_SET))
                .cache(KEPT.toMillis(), TIMEOUT_MILLIS)
                .refreshAheadCache(Duration.ofMinutes(1).toMillis(), false)
                .rateLimited(LEAST_INTERVAL.toMillis())
                .outageTolerant(OUTAGE.toMillis())
                .build();
    }

    /** Behind a proxy the issuer's public address may not be reachable from here: the path is the same. */
    private static URL address() {
        var issuer = URI.create(Settings.require("TANDEM_OIDC_ISSUER"));
        var host = Settings.get("TANDEM_KEYCLOAK_URL", issuer.resolve("/").toString());
        var path = issuer.getPath().replaceFirst("^/", "") + "/protocol/openid-connect/certs";
        try {
            return URI.create(host.endsWith("/") ? host : host + "/")
                    .resolve(path)
                    .toURL();
        } catch (MalformedURLException wrong) {
            throw new IllegalStateException("TANDEM_KEYCLOAK_URL is not an address", wrong);
        }
    }
}
