package org.tandem.web.lead;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.tandem.webform.FormField;
import org.tandem.webform.SaveWebForm;

/** A form of the firm as somebody edits it. A new one asks for a name and an e-mail address. */
final class FormDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> texts = new HashMap<>();
    private final HashMap<String, FormField.Use> uses = new HashMap<>();
    private boolean active = true;

    /** @param saved null for a new form */
    static FormDraft of(SaveWebForm saved) {
        var draft = new FormDraft();
        for (var field : FormField.values()) {
            draft.uses.put(
                    field.name(),
                    saved == null ? FormField.Use.ABSENT : saved.fields().getOrDefault(field, FormField.Use.ABSENT));
        }
        if (saved == null) {
            draft.uses.put(FormField.CONTACT_NAME.name(), FormField.Use.REQUIRED);
            draft.uses.put(FormField.EMAIL.name(), FormField.Use.REQUIRED);
        } else {
            draft.show(saved);
        }
        return draft;
    }

    private void show(SaveWebForm saved) {
        active = saved.active();
        texts.put("name", saved.name());
        texts.put("titleEn", saved.titleEn());
        texts.put("titleDe", saved.titleDe());
        texts.put("origins", saved.origins());
        texts.put("category", saved.category());
        texts.put("consentEn", saved.consentEn());
        texts.put("consentDe", saved.consentDe());
    }

    SaveWebForm content() {
        var fields = new EnumMap<FormField, FormField.Use>(FormField.class);
        uses.forEach((name, use) -> fields.put(FormField.valueOf(name), use));
        return new SaveWebForm(
                texts.get("name"),
                texts.get("titleEn"),
                texts.get("titleDe"),
                fields,
                texts.get("origins"),
                texts.get("category"),
                texts.get("consentEn"),
                texts.get("consentDe"),
                active);
    }

    Map<String, String> texts() {
        return texts;
    }

    Map<String, FormField.Use> uses() {
        return uses;
    }

    boolean isActive() {
        return active;
    }

    void setActive(boolean now) {
        active = now;
    }
}
