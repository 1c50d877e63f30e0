package org.tandem.web.webhook;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import org.tandem.shared.NotFound;
import org.tandem.shared.PageOf;
import org.tandem.web.shell.Notices;
import org.tandem.web.shell.Pager;
import org.tandem.web.shell.UrlQuery;
import org.tandem.webhook.DeliveryRow;
import org.tandem.webhook.DeliveryState;
import org.tandem.webhook.WebhookDeliveryService;
import org.tandem.webhook.WebhookService;
import org.tandem.webhook.WebhookView;

/** One webhook: what it is told, its log, and what an administrator may do with it. */
@Named
@ViewScoped
public class WebhookDetailPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private WebhookService webhooks;

    @Inject
    private WebhookDeliveryService deliveries;

    @Inject
    private WebhookForm form;

    @Inject
    private ShownOnce shownOnce;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private UrlQuery url;
    private WebhookView webhook;
    private PageOf<DeliveryRow> page;
    private transient String secret;

    @PostConstruct
    void load() {
        url = UrlQuery.of(request, "id", "state");
        webhook = webhooks.require(url.id("id").orElseThrow(NotFound::new));
        page = deliveries.list(webhook.id(), getState(), url.getCursor(), PAGE);
        secret = shownOnce.take();
        form.show(webhook);
    }

    static String address(UUID id) {
        return "/webhook/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public String renewSecret() {
        shownOnce.keep(webhooks.renewSecret(webhook.id(), webhook.version()).secret());
        return said("webhook.said.renewed");
    }

    public String replay(UUID eventId) {
        deliveries.replay(webhook.id(), eventId);
        return said("webhook.said.replayed");
    }

    private String said(String key) {
        notices.sayOnNextPage(key);
        return address(webhook.id());
    }

    public DeliveryState getState() {
        return url.get("state", DeliveryState.class);
    }

    public DeliveryState[] getStates() {
        return DeliveryState.values();
    }

    public String tab(DeliveryState state) {
        return url.with("state", state == null ? null : state.name());
    }

    public WebhookView getWebhook() {
        return webhook;
    }

    public PageOf<DeliveryRow> getPage() {
        return page;
    }

    public Pager getPager() {
        return new Pager(url, page);
    }

    public String getSecret() {
        return secret;
    }
}
