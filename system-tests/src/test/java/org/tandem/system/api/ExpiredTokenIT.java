package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Api;
import org.tandem.system.People;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;

/** A token that was good, signed by the realm's own key, opens nothing any more once its time is over. */
@ExtendWith(StackExtension.class)
class ExpiredTokenIT {
    private static final String LIFESPAN = "access.token.lifespan";
    /** What clocks may differ by, and a little. */
    private static final Duration SKEW = Duration.ofSeconds(22);

    @Test
    void aTokenEndsWhenItSays() throws ParseException {
        setLifespan("1");
        var token = new String[1];
        try {
            token[0] = Stack.get().token(People.DANA);
        } finally {
            setLifespan("");
        }
        var ends =
                SignedJWT.parse(token[0]).getJWTClaimsSet().getExpirationTime().toInstant();
        assertThat(ends).isBefore(Instant.now().plusSeconds(5));
        var api = Api.bearing(token[0]);
        api.get("/me").answers(200);
        LockSupport.parkNanos(Duration.between(Instant.now(), ends.plus(SKEW)).toNanos());
        var refused = api.get("/me").refuses(401, "UNAUTHENTICATED");
        assertThat(refused.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
    }

    /** @param seconds empty for the realm's own */
    private static void setLifespan(String seconds) {
        var admin = Stack.get().keycloakAdmin();
        var client =
                (ObjectNode) admin.get("/tandem/clients?clientId=local-token").path(0);
        client.withObject("/attributes").put(LIFESPAN, seconds);
        admin.put("/tandem/clients/" + client.path("id").asText(), client);
    }
}
