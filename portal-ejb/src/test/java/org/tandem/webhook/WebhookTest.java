package org.tandem.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.shared.Conflict;
import org.tandem.shared.RuleViolation;

class WebhookTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private static RegisterWebhook wanted(String name) {
        return new RegisterWebhook(name, "https://hooks.aurora.example/tandem", List.of("lead.*"));
    }

    private static Webhook registered() {
        var webhook = new Webhook(wanted("CRM"), NOW);
        webhook.sign("sealed-1", NOW);
        return webhook;
    }

    @Test
    void isActiveFromTheBeginning() {
        var view = registered().view(NOW);
        assertThat(view.isActive()).isTrue();
        assertThat(view.eventTypes()).containsExactly("lead.*");
        assertThat(view.formerSecretUntil()).isNull();
    }

    @Test
    void aNewSecretLeavesTheFormerOneForADay() {
        var webhook = registered();
        webhook.sign("sealed-2", NOW);
        assertThat(webhook.view(NOW).formerSecretUntil()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(webhook.view(NOW.plus(Duration.ofDays(1))).formerSecretUntil())
                .isNull();
    }

    @Test
    void aDisabledOneIsActivatedByAChange() {
        var webhook = registered();
        webhook.disable();
        assertThat(webhook.view(NOW).isActive()).isFalse();
        webhook.change(wanted("CRM"), true);
        assertThat(webhook.view(NOW).isActive()).isTrue();
    }

    @Test
    void aPausedOneIsNotActive() {
        var webhook = registered();
        webhook.change(wanted("CRM"), false);
        assertThat(webhook.view(NOW).state()).isEqualTo(WebhookState.PAUSED);
    }

    @Test
    void aNameIsNeeded() {
        assertThatThrownBy(() -> new Webhook(wanted(" "), NOW)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new Webhook(wanted("a".repeat(101)), NOW)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void whoReadAnOlderVersionIsTold() {
        assertThatThrownBy(() -> registered().requireVersion(7)).isInstanceOf(Conflict.class);
    }

    @Test
    void aRemovedOneHasNoSecret() {
        var webhook = registered();
        webhook.remove();
        assertThat(webhook.isRemoved()).isTrue();
        assertThat(webhook.isActive()).isFalse();
    }
}
