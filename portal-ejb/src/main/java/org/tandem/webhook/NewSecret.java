package org.tandem.webhook;

/** A webhook and its new secret, which is shown this once. */
public record NewSecret(WebhookView webhook, WebhookSecret secret) {}
