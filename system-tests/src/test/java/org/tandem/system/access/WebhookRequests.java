package org.tandem.system.access;

import org.tandem.system.Api;
import org.tandem.system.People;
import org.tandem.system.Reply;
import org.tandem.system.Webhooks;

final class WebhookRequests implements Requests {
    private static final String TARGET = "https://hooks.aurora.example/tandem";

    @Override
    public Subject subject(Operation operation) {
        if (!operation.hasObject()) {
            return Subject.NONE;
        }
        Webhooks.removeAll();
        var webhook = Webhooks.registered(TARGET, "lead.qualified");
        var id = webhook.path("id").asText();
        if (operation.id().equals("replayWebhookDelivery")) {
            Webhooks.delivered(id);
        }
        return new Subject(
                id,
                webhook.path("version").asLong(),
                () -> Api.as(People.GRETA).get("/webhooks/" + id).json());
    }

    @Override
    public Reply send(Operation operation, Actor actor, Subject webhook) {
        var api = actor.api();
        var path = operation.path().replace("{id}", webhook.id());
        return switch (operation.id()) {
            case "listWebhooks", "getWebhook", "listWebhookDeliveries" -> api.get(path);
            case "registerWebhook" -> {
                if (!actor.isOfAnotherFirm()) {
                    // as many as a firm may have would be there soon
                    Webhooks.removeAll();
                }
                yield api.post(path, Webhooks.request(TARGET, "lead.qualified"));
            }
            case "changeWebhook" ->
                api.ifVersion(webhook.version())
                        .put(path, Webhooks.change(TARGET, true, "lead.qualified", "lead.lost"));
            case "removeWebhook" -> api.ifVersion(webhook.version()).delete(path);
            case "renewWebhookSecret" -> api.ifVersion(webhook.version()).post(path);
            case "replayWebhookDelivery" -> api.post(path.replace("{event}", Webhooks.anEvent(webhook.id())));
            default -> throw new AssertionError(operation.id() + " is new: say here how it is called");
        };
    }
}
