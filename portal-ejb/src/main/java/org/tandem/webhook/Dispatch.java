package org.tandem.webhook;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One message on its way: to where, signed by which secrets, at which try. */
public record Dispatch(
        UUID webhookId, UUID eventId, URI target, List<WebhookSecret> secrets, int attempts, String body) {

    /** The message's id: the same in every try, so that a receiver can tell a repetition. */
    public String id() {
        return eventId.toString();
    }

    /** One signature per valid secret, with blanks between. */
    public String signature(long second) {
        return secrets.stream().map(secret -> secret.sign(id(), second, body)).collect(Collectors.joining(" "));
    }
}
