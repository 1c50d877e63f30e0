package org.tandem.webform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tenancy.TenantJdbi;

/** The texts that people are asked to agree to, and the record of those who did. */
@ApplicationScoped
class Consents {
    private static final String CURRENT = """
            SELECT c.form_id, c.version, c.text_en, c.text_de
            FROM web_forms f JOIN web_form_consents c
              ON c.tenant_id = f.tenant_id AND c.form_id = f.id AND c.version = f.consent_version
            WHERE f.tenant_id = :tenant AND f.id IN (<forms>)""";
    private static final String ONE = "SELECT version, text_en, text_de FROM web_form_consents"
            + " WHERE tenant_id = :tenant AND form_id = :form AND version = :version";
    private static final String WRITE = """
            INSERT INTO web_form_consents (tenant_id, form_id, version, text_en, text_de, created_at)
            VALUES (:tenant, :form, :version, :english, :german, :at)""";
    private static final String GIVEN = """
            INSERT INTO lead_consents (tenant_id, lead_id, given_at, form_id, consent_version, language, text, given_by)
            VALUES (:tenant, :lead, :at, :form, :version, :language, :text, :by)""";

    @Inject
    private TenantJdbi sql;

    Map<UUID, ConsentText> current(Collection<UUID> forms) {
        var texts = new HashMap<UUID, ConsentText>();
        if (!forms.isEmpty()) {
            sql.query(
                    CURRENT,
                    query -> query.bindList("forms", List.copyOf(forms))
                            .map((row, context) -> texts.put(
                                    UUID.fromString(row.getString("form_id")),
                                    new ConsentText(
                                            row.getInt("version"), row.getString("text_en"), row.getString("text_de"))))
                            .list());
        }
        return texts;
    }

    Optional<ConsentText> find(UUID formId, int version) {
        return sql.query(
                ONE,
                query -> query.bind("form", formId)
                        .bind("version", version)
                        .map((row, context) -> new ConsentText(
                                row.getInt("version"), row.getString("text_en"), row.getString("text_de")))
                        .findOne());
    }

    void write(UUID formId, ConsentText text, Instant at) {
        sql.update(
                WRITE,
                update -> update.bind("form", formId)
                        .bind("version", text.version())
                        .bind("english", text.english())
                        .bind("german", text.german())
                        .bind("at", at));
    }

    void given(UUID leadId, UUID formId, ConsentText text, String language, String by, Instant at) {
        sql.update(
                GIVEN,
                update -> update.bind("lead", leadId)
                        .bind("at", at)
                        .bind("form", formId)
                        .bind("version", text.version())
                        .bind("language", language)
                        .bind("text", language.equals("de") ? text.german() : text.english())
                        .bind("by", by));
    }
}
