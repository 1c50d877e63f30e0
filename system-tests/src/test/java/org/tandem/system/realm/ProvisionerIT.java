package org.tandem.system.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.stack.LocalStack;
import org.tandem.system.StackExtension;

/** The portal's account at Keycloak may invite and block people, and nothing else. */
@ExtendWith(StackExtension.class)
class ProvisionerIT {
    private final LocalStack stack;
    private final Visitor visitor = new Visitor();

    ProvisionerIT(LocalStack stack) {
        this.stack = stack;
    }

    @Test
    void readsBackThePersonItHasMade() throws Exception {
        var people = admin() + "/users";
        var email = "new-" + UUID.randomUUID() + "@summit.example";
        var person = Map.of("username", email, "email", email, "firstName", "New", "lastName", "Person");
        assertThat(visitor.call("POST", people, token(), person)).isEqualTo(201);
        var made = visitor.location();
        assertThat(visitor.call("GET", made, token(), null)).isEqualTo(200);
        assertThat(visitor.text()).contains(email);
        assertThat(visitor.call("DELETE", made, token(), null)).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/clients",
                "/components",
                "/identity-provider/instances",
                "/events",
                "/admin-events",
                "/authentication/flows"
            })
    void mayNotLookElsewhere(String path) throws Exception {
        assertThat(visitor.call("GET", admin() + path, token(), null)).isEqualTo(403);
    }

    @Test
    void aSecretInsteadOfTheKeyIsRefused() {
        var answer = visitor.post(
                stack.issuer() + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        "portal-provisioner",
                        "client_secret",
                        "guess"));
        assertThat(answer.has("access_token")).isFalse();
    }

    private String admin() {
        return stack.issuer().replace("/realms/", "/admin/realms/");
    }

    private String token() throws JOSEException, IOException {
        return visitor.post(
                        stack.issuer() + "/protocol/openid-connect/token",
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                                "client_assertion", assertion()))
                .path("access_token")
                .asText();
    }

    private String assertion() throws JOSEException, IOException {
        var claims = new JWTClaimsSet.Builder()
                .issuer("portal-provisioner")
                .subject("portal-provisioner")
                .audience(stack.issuer())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(30)))
                .build();
        var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        jwt.sign(new RSASSASigner(key()));
        return jwt.serialize();
    }

    private PrivateKey key() throws IOException {
        var pem = Files.readString(Path.of(stack.environment().get("TANDEM_PROVISIONER_KEY")));
        var body = pem.replaceAll("-----[A-Z ]+-----|\\s", "");
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
