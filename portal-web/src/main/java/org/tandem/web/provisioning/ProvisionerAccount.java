package org.tandem.web.provisioning;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.JWTAuthenticationClaimsSet;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.id.Audience;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.tandem.shared.Settings;
import org.tandem.shared.Time;

/** The portal's own account: may manage people and organizations of the realm, nothing else; proves itself by its key. */
@ApplicationScoped
class ProvisionerAccount {
    private static final ClientID CLIENT = new ClientID("portal-provisioner");
    private static final int PATIENCE_MILLIS = 5_000;
    /** A token is not used up to its last moment. */
    private static final Duration RESERVE = Duration.ofSeconds(30);

    @Inject
    private Time time;

    private String token;
    private Instant tokenEnds = Instant.MIN;

    synchronized String token() throws IOException {
        if (time.now().isAfter(tokenEnds)) {
            var fresh = request();
            token = fresh.getValue();
            tokenEnds = time.now().plusSeconds(fresh.getLifetime()).minus(RESERVE);
        }
        return token;
    }

    /** It was refused: the realm may have been made anew. */
    synchronized void forget() {
        tokenEnds = Instant.MIN;
    }

    private AccessToken request() throws IOException {
        var issuer = Settings.require("TANDEM_OIDC_ISSUER");
        try {
            var claims = new JWTAuthenticationClaimsSet(CLIENT, new Audience(issuer));
            var proof = new PrivateKeyJWT(claims, JWSAlgorithm.RS256, key(), null, null);
            var endpoint = URI.create(issuer + "/protocol/openid-connect/token");
            var request = new TokenRequest.Builder(endpoint, proof, new ClientCredentialsGrant())
                    .build()
                    .toHTTPRequest();
            request.setConnectTimeout(PATIENCE_MILLIS);
            request.setReadTimeout(PATIENCE_MILLIS);
            var answer = TokenResponse.parse(request.send());
            if (!answer.indicatesSuccess()) {
                throw new IOException("no token for the provisioner: "
                        + answer.toErrorResponse().getErrorObject().getCode());
            }
            return answer.toSuccessResponse().getTokens().getAccessToken();
        } catch (GeneralException | JOSEException | GeneralSecurityException unusable) {
            throw new IOException("no token for the provisioner", unusable);
        }
    }

    private static PrivateKey key() throws IOException, GeneralSecurityException {
        var pem = Files.readString(Path.of(Settings.require("TANDEM_PROVISIONER_KEY")));
        var body = pem.replaceAll("-----[A-Z ]+-----|\\s", "");
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
    }
}
