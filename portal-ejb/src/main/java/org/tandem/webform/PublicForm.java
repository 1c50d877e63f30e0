package org.tandem.webform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A form as it is shown to everybody, in the firm's look. */
public record PublicForm(
        UUID id,
        String secret,
        String firm,
        String accent,
        String titleEn,
        String titleDe,
        Map<FormField, FormField.Use> fields,
        List<String> origins,
        int consentVersion,
        String consentEn,
        String consentDe) {

    public String title(Locale language) {
        return language.getLanguage().equals("de") ? titleDe : titleEn;
    }

    public String consent(Locale language) {
        return language.getLanguage().equals("de") ? consentDe : consentEn;
    }
}
