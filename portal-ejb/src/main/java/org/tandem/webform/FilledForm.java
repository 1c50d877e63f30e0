package org.tandem.webform;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody has filled in.
 *
 * @param nonce of the form that was shown to him; a second one with the same is the same
 * @param values by name of the field
 */
public record FilledForm(
        UUID nonce, Map<String, String> values, boolean consents, int consentVersion, Locale language) {}
