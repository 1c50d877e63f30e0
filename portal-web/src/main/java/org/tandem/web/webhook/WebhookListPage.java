package org.tandem.web.webhook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tandem.webhook.WebhookService;
import org.tandem.webhook.WebhookView;

@Named
@RequestScoped
public class WebhookListPage {
    @Inject
    private WebhookService service;

    private List<WebhookView> webhooks;

    @PostConstruct
    void load() {
        webhooks = service.list();
    }

    public List<WebhookView> getWebhooks() {
        return webhooks;
    }

    public int getMost() {
        return WebhookService.MOST;
    }
}
