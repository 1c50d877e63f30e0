package org.tandem.webform;

import java.io.Serializable;
import java.util.Map;

/**
 * A form as its maker wants it.
 *
 * @param fields what is asked for; company or contact must be needed
 * @param origins whose pages may frame it, one per line, for example {@code https://www.aurora.example}
 * @param category of the leads that come in; null: none
 * @param consentEn what people agree to; a changed text is a new version
 */
public record SaveWebForm(
        String name,
        String titleEn,
        String titleDe,
        Map<FormField, FormField.Use> fields,
        String origins,
        String category,
        String consentEn,
        String consentDe,
        boolean active)
        implements Serializable {}
