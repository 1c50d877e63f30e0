package org.tandem.webhook;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.shared.Vault;
import org.tandem.shared.Violation;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** The firm's webhooks, for its administrators. */
@Stateless
@Gate
@DenyAll
public class WebhookService {
    public static final int MOST = 20;

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private Vault vault;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    /** All of them: there are never many. */
    @RolesAllowed(Roles.TENANT_ADMIN)
    public List<WebhookView> list() {
        requireStaff();
        return em
                .createQuery("SELECT w FROM Webhook w WHERE w.state <> :removed ORDER BY w.name, w.id", Webhook.class)
                .setParameter("removed", WebhookState.REMOVED)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(webhook -> webhook.view(time.now()))
                .toList();
    }

    @RolesAllowed(Roles.TENANT_ADMIN)
    public WebhookView require(UUID webhookId) {
        return find(webhookId).view(time.now());
    }

    @RolesAllowed(Roles.TENANT_ADMIN)
    public NewSecret register(RegisterWebhook wanted) {
        if (list().size() >= MOST) {
            throw new RuleViolation(List.of(
                    new Violation(WebhookRule.WEBHOOK_LIMIT_REACHED.name(), null, List.of(Integer.toString(MOST)))));
        }
        var webhook = new Webhook(wanted, time.now());
        em.persist(webhook);
        return signed(webhook, WebhookChanged.REGISTERED);
    }

    /** @param active false pauses it: events of the meantime are not delivered later */
    @RolesAllowed(Roles.TENANT_ADMIN)
    public WebhookView change(UUID webhookId, long version, RegisterWebhook wanted, boolean active) {
        var webhook = find(webhookId);
        webhook.requireVersion(version);
        webhook.change(wanted, active);
        return told(webhook, WebhookChanged.CHANGED, Map.of("active", Boolean.toString(active)));
    }

    /** A new secret; the former one signs too for a day. */
    @RolesAllowed(Roles.TENANT_ADMIN)
    public NewSecret renewSecret(UUID webhookId, long version) {
        var webhook = find(webhookId);
        webhook.requireVersion(version);
        return signed(webhook, WebhookChanged.SECRET_RENEWED);
    }

    /** What was not delivered by now never is. */
    @RolesAllowed(Roles.TENANT_ADMIN)
    public WebhookView remove(UUID webhookId, long version) {
        var webhook = find(webhookId);
        webhook.requireVersion(version);
        webhook.remove();
        return told(webhook, WebhookChanged.REMOVED, Map.of("name", webhook.getName()));
    }

    private NewSecret signed(Webhook webhook, String type) {
        var secret = WebhookSecret.next();
        webhook.sign(vault.seal(secret.text(), owner(caller, webhook.getId())), time.now());
        return new NewSecret(told(webhook, type, Map.of()), secret);
    }

    static String owner(Caller caller, UUID webhookId) {
        return caller.tenantId() + " webhook " + webhookId;
    }

    private WebhookView told(Webhook webhook, String type, Map<String, String> detail) {
        events.fire(new WebhookChanged(webhook.getId(), type, detail));
        em.flush();
        return webhook.view(time.now());
    }

    private Webhook find(UUID webhookId) {
        requireStaff();
        var webhook = em.find(Webhook.class, webhookId);
        if (webhook == null || webhook.isRemoved()) {
            throw new NotFound();
        }
        return webhook;
    }

    private void requireStaff() {
        if (!caller.isStaff()) {
            throw new NotFound();
        }
    }
}
