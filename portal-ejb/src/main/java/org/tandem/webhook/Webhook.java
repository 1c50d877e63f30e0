package org.tandem.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tandem.shared.Conflict;
import org.tandem.shared.TextInput;
import org.tandem.tenancy.TenantEntity;

/**
 * An address of one of the firm's programs. Registered active; an administrator changes, pauses and removes it. After
 * days without a success it disables itself until an administrator activates it again. A new secret leaves the former
 * one valid for a day, so that the receiver can change over without losing a message.
 */
@Entity
@Table(name = "webhooks")
public class Webhook extends TenantEntity {
    static final Duration CHANGE_OVER = Duration.ofDays(1);
    private static final int LONGEST_NAME = 100;

    @Version
    private long version;

    private String name;
    private String url;
    private String topics;

    @Enumerated(EnumType.STRING)
    private WebhookState state;

    private String secret;

    @Column(name = "former_secret")
    private String formerSecret;

    @Column(name = "former_until")
    private Instant formerUntil;

    @Column(name = "failing_since")
    private Instant failingSince;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Webhook() {}

    Webhook(RegisterWebhook wanted, Instant at) {
        describe(wanted);
        state = WebhookState.ACTIVE;
        createdAt = at;
    }

    private void describe(RegisterWebhook wanted) {
        var input = new TextInput();
        name = input.required("name", wanted.name(), LONGEST_NAME);
        input.throwIfRefused();
        url = WebhookTarget.parse(wanted.url());
        topics = EventTopics.parse(wanted.eventTypes());
    }

    /** Activating forgets that it failed: it gets its days anew. */
    void change(RegisterWebhook wanted, boolean active) {
        describe(wanted);
        if (active && state != WebhookState.ACTIVE) {
            failingSince = null;
        }
        state = active ? WebhookState.ACTIVE : WebhookState.PAUSED;
    }

    /** @param sealed the new secret, encrypted */
    void sign(String sealed, Instant at) {
        formerSecret = secret;
        formerUntil = secret == null ? null : at.plus(CHANGE_OVER);
        secret = sealed;
    }

    void disable() {
        state = WebhookState.DISABLED;
    }

    void remove() {
        state = WebhookState.REMOVED;
        secret = null;
        formerSecret = null;
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
    }

    boolean isRemoved() {
        return state == WebhookState.REMOVED;
    }

    boolean isActive() {
        return state == WebhookState.ACTIVE;
    }

    String getName() {
        return name;
    }

    WebhookView view(Instant now) {
        return new WebhookView(
                getId(),
                version,
                name,
                url,
                List.of(topics.split(" ")),
                state,
                failingSince,
                formerUntil != null && formerUntil.isAfter(now) ? formerUntil : null,
                createdAt);
    }
}
