package org.tandem.webform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.Conflict;
import org.tandem.shared.Digest;
import org.tandem.tenancy.TenantEntity;

/** A form of the firm. Open to everybody while it is active; its consent has a version that grows with each new text. */
@Entity
@Table(name = "web_forms")
public class WebForm extends TenantEntity {
    private static final int KEY = 20;

    @Version
    private long version;

    @Column(name = "form_key")
    private String formKey;

    private String secret;
    private String name;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_de")
    private String titleDe;

    private String fields;
    private String origins;
    private String category;

    @Column(name = "consent_version")
    private int consentVersion;

    private boolean active;

    @Column(name = "created_at")
    private Instant createdAt;

    protected WebForm() {}

    WebForm(Instant at) {
        // random enough: 122 bits each, from the platform's secure source
        secret = Digest.sha256(UUID.randomUUID() + "|" + UUID.randomUUID());
        formKey = Digest.sha256(UUID.randomUUID().toString()).substring(0, KEY);
        createdAt = at;
    }

    void say(SaveWebForm wanted) {
        name = wanted.name();
        titleEn = wanted.titleEn();
        titleDe = wanted.titleDe();
        fields = FormField.write(wanted.fields());
        origins = wanted.origins();
        category = wanted.category();
        active = wanted.active();
    }

    int nextConsent() {
        consentVersion++;
        return consentVersion;
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
    }

    WebFormView view(String slug, ConsentText consent) {
        return new WebFormView(
                getId(),
                version,
                "/form/" + slug + "/" + formKey,
                new SaveWebForm(
                        name,
                        titleEn,
                        titleDe,
                        fields(),
                        origins,
                        category,
                        consent.english(),
                        consent.german(),
                        active),
                consentVersion,
                createdAt);
    }

    PublicForm open(String firm, String accent, ConsentText consent) {
        return new PublicForm(
                getId(),
                secret,
                firm,
                accent,
                titleEn,
                titleDe,
                fields(),
                origins.lines().toList(),
                consentVersion,
                consent.english(),
                consent.german());
    }

    Map<FormField, FormField.Use> fields() {
        return FormField.read(fields);
    }

    String category() {
        return category;
    }

    int consentVersion() {
        return consentVersion;
    }
}
