package org.tandem.webhook;

import java.io.Serializable;
import java.util.List;

/** @param eventTypes types such as {@code lead.claimed}, or {@code lead.*} for all of a feature */
public record RegisterWebhook(String name, String url, List<String> eventTypes) implements Serializable {}
