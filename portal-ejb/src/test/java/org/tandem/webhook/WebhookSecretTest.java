package org.tandem.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {
    private static final WebhookSecret KNOWN = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    /** The example that the libraries of Standard Webhooks are tested with. */
    @Test
    void signsLikeEverybodyElse() {
        assertThat(KNOWN.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void everySecretIsAnother() {
        var one = WebhookSecret.next();
        assertThat(one.text())
                .startsWith("whsec_")
                .isNotEqualTo(WebhookSecret.next().text());
        assertThat(Base64.getDecoder().decode(one.text().substring(6))).hasSize(32);
    }

    @Test
    void isNotPrinted() {
        assertThat(KNOWN.toString()).doesNotContain("MfKQ");
    }

    @Test
    void bothSecretsSignWhileTheReceiverChangesOver() {
        var next = WebhookSecret.next();
        var id = new UUID(1, 2);
        var sent = new Dispatch(new UUID(3, 4), id, URI.create("https://hooks.example"), List.of(next, KNOWN), 0, "{}");
        assertThat(sent.signature(1614265330).split(" "))
                .containsExactly(
                        next.sign(id.toString(), 1614265330, "{}"), KNOWN.sign(id.toString(), 1614265330, "{}"));
    }
}
