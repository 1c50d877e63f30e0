package org.tandem.system.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Api;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;

/** Nobody can sign in, but who is signed in works on. */
@ExtendWith(StackExtension.class)
class StoppedKeycloakFaultIT {

    @Test
    void goodTokensAreGoodWithoutTheRealm() {
        var lead = Leads.registered();
        var dana = Api.as(People.DANA);
        dana.get("/me").answers(200);
        Stack.get().kill("keycloak");
        try {
            dana.get("/leads").answers(200);
            dana.post(Leads.path(lead) + "/claim").answers(200);
            dana.post(Leads.path(lead) + "/activities", Map.of("kind", "CALL", "text", "Went on without the realm"))
                    .answers(201);
            Api.bearing("a.b.c").get("/leads").refuses(401, "UNAUTHENTICATED");
        } finally {
            Stack.get().restart("keycloak");
        }
        assertThat(Stack.get().token(People.JONAS)).isNotBlank();
    }
}
