package org.tandem.web.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.tandem.web.shell.Notices;
import org.tandem.web.shell.Texts;
import org.tandem.webhook.EventTopics;
import org.tandem.webhook.RegisterWebhook;
import org.tandem.webhook.WebhookService;
import org.tandem.webhook.WebhookView;

/** What an administrator says about a webhook: its name, its address, and what it wants to know. */
@Named
@RequestScoped
public class WebhookForm {
    /** One choice of the list of event types. */
    public record Topic(String code, String label) {}

    @Inject
    private WebhookService webhooks;

    @Inject
    private ShownOnce shownOnce;

    @Inject
    private Notices notices;

    @Inject
    private Texts text;

    private String name;
    private String url;
    private List<String> eventTypes = new ArrayList<>();

    /** The detail page begins with what is known. */
    void show(WebhookView webhook) {
        name = webhook.name();
        url = webhook.url();
        eventTypes = new ArrayList<>(webhook.eventTypes());
    }

    public String register() {
        var made = webhooks.register(wanted());
        shownOnce.keep(made.secret());
        notices.sayOnNextPage("webhook.said.registered");
        return WebhookDetailPage.address(made.webhook().id());
    }

    public String change(WebhookView webhook) {
        webhooks.change(webhook.id(), webhook.version(), wanted(), webhook.isActive());
        notices.sayOnNextPage("webhook.said.changed");
        return WebhookDetailPage.address(webhook.id());
    }

    public String activate(WebhookView webhook, boolean active) {
        webhooks.change(
                webhook.id(),
                webhook.version(),
                new RegisterWebhook(webhook.name(), webhook.url(), webhook.eventTypes()),
                active);
        notices.sayOnNextPage(active ? "webhook.said.activated" : "webhook.said.paused");
        return WebhookDetailPage.address(webhook.id());
    }

    public String remove(WebhookView webhook) {
        webhooks.remove(webhook.id(), webhook.version());
        notices.sayOnNextPage("webhook.said.removed", webhook.name());
        return "/webhook/list.xhtml?faces-redirect=true";
    }

    private RegisterWebhook wanted() {
        return new RegisterWebhook(name, url, List.copyOf(eventTypes));
    }

    /** Whole features first. */
    public List<Topic> getTopics() {
        var topics = new ArrayList<Topic>();
        EventTopics.features().forEach(feature -> topics.add(new Topic(feature, all(feature))));
        EventTopics.types().forEach(type -> topics.add(new Topic(type, type + " – " + text.get("events." + type))));
        return topics;
    }

    private String all(String feature) {
        return text.format("webhook.all.of", feature);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public List<String> getEventTypes() {
        return eventTypes;
    }

    public void setEventTypes(List<String> eventTypes) {
        this.eventTypes = eventTypes;
    }
}
