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
    private final HashMap<String, String> uses = new HashMap<>();
    private boolean active = true;

    /** @param saved null for a new form */
    static FormDraft of(SaveWebForm saved) {
        var draft = new FormDraft();
        for (var field : FormField.values()) {
            var use = saved == null ? FormField.Use.ABSENT : saved.fields().getOrDefault(field, FormField.Use.ABSENT);
            draft.uses.put(field.name(), use.name());
        }
        if (saved == null) {
            draft.uses.put(FormField.CONTACT_NAME.name(), FormField.Use.REQUIRED.name());
            draft.uses.put(FormField.EMAIL.name(), FormField.Use.REQUIRED.name());
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
        uses.forEach((name, use) -> fields.put(FormField.valueOf(name), FormField.Use.valueOf(use)));
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

    /** By name: a form sends texts, and a map does not say what they stand for. */
    Map<String, String> uses() {
        return uses;
    }

    boolean isActive() {
        return active;
    }

    void setActive(boolean now) {
        active = now;
    }
}
