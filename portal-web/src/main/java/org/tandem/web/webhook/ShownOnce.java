package org.tandem.web.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.tandem.webhook.WebhookSecret;

/** Carries a new secret to the next page that shows it, in the session and for one page only. */
@RequestScoped
public class ShownOnce {
    private static final String ATTRIBUTE = "tandem.webhook.secret";

    @Inject
    private HttpServletRequest request;

    void keep(WebhookSecret secret) {
        request.getSession().setAttribute(ATTRIBUTE, secret.text());
    }

    /** Null when there is none, or when it was shown already. */
    String take() {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String secret)) {
            return null;
        }
        session.removeAttribute(ATTRIBUTE);
        return secret;
    }
}
