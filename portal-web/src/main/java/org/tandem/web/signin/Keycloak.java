package org.tandem.web.signin;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.locks.ReentrantLock;
import org.tandem.shared.Settings;

/** The realm as this portal knows it: addresses, our client, and what its tokens must look like. */
@ApplicationScoped
public class Keycloak {
    static final int CONNECT_MILLIS = 2_000;
    static final int READ_MILLIS = 5_000;
    private static final long PAUSE_AFTER_FAILURE = 3_000_000_000L;
    private static final long GOOD_FOR = 3_000_000_000L;

    private final ReentrantLock reading = new ReentrantLock();
    private volatile Realm realm;
    private volatile long answeredAt = System.nanoTime() - GOOD_FOR;
    private volatile long failedAt = System.nanoTime() - PAUSE_AFTER_FAILURE;

    record Realm(OIDCProviderMetadata metadata, IDTokenValidator idTokens, LogoutTokenValidator logoutTokens) {}

    /** Read at first use and then kept; while Keycloak does not answer only one caller at a time waits for it. */
    Realm realm() throws IOException {
        if (realm != null) {
            return realm;
        }
        if (System.nanoTime() - failedAt < PAUSE_AFTER_FAILURE || !reading.tryLock()) {
            throw new IOException("the identity provider did not answer a moment ago");
        }
        try {
            realm = read();
            return realm;
        } catch (GeneralException | IOException unreachable) {
            failedAt = System.nanoTime();
            throw new IOException("the identity provider cannot be read", unreachable);
        } finally {
            reading.unlock();
        }
    }

    /** Asked before a browser is sent there: better our page that explains than the browser's that does not. */
    void requireAnswer() throws IOException {
        realm();
        var now = System.nanoTime();
        if (now - answeredAt < GOOD_FOR) {
            return;
        }
        if (now - failedAt < PAUSE_AFTER_FAILURE) {
            throw new IOException("the identity provider did not answer a moment ago");
        }
        try {
            var address = OIDCProviderMetadata.resolveURL(issuer());
            new DefaultResourceRetriever(CONNECT_MILLIS, CONNECT_MILLIS, 100_000).retrieveResource(address);
            answeredAt = System.nanoTime();
        } catch (GeneralException | IOException silent) {
            failedAt = System.nanoTime();
            throw new IOException("the identity provider does not answer", silent);
        }
    }

    private static Issuer issuer() {
        return new Issuer(Settings.require("TANDEM_OIDC_ISSUER"));
    }

    private Realm read() throws GeneralException, IOException {
        var issuer = issuer();
        var metadata = OIDCProviderMetadata.resolve(issuer, CONNECT_MILLIS, READ_MILLIS);
        JWKSource<SecurityContext> keys = JWKSourceBuilder.<SecurityContext>create(
                        metadata.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, 100_000))
                .build();
        var rs256 = new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys);
        return new Realm(
                metadata,
                new IDTokenValidator(issuer, clientId(), rs256, null),
                new LogoutTokenValidator(issuer, clientId(), true, rs256, null));
    }

    ClientID clientId() {
        return new ClientID(Settings.get("TANDEM_OIDC_CLIENT_ID", "portal-web"));
    }

    ClientSecretBasic credentials() {
        return new ClientSecretBasic(clientId(), new Secret(Settings.require("TANDEM_OIDC_CLIENT_SECRET")));
    }

    URI portal(String path) {
        return URI.create(Settings.require("TANDEM_PORTAL_URL").replaceAll("/+$", "") + path);
    }
}
