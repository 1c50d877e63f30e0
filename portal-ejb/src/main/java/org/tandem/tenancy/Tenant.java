package org.tandem.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.tandem.shared.RuleViolation;

/** A firm. Created by an operator together with its own organization; its administrators decide how it looks. */
@Entity
@Table(name = "tenants")
public class Tenant {
    @Id
    private UUID id;

    @Version
    private long version;

    private String slug;
    private String name;
    private String accent;

    @Column(name = "logo")
    private byte[] logo;

    private String locale;
    private String zone;
    private String currency;

    protected Tenant() {}

    /** @param colour {@code #rrggbb}; must be readable as text on white and carry white text */
    public void brand(String newName, String colour) {
        if (newName == null || newName.isBlank()) {
            throw RuleViolation.at("name", org.tandem.shared.InputRule.REQUIRED);
        }
        name = newName.strip();
        accent = Accent.parse(colour).hex();
    }

    /** @param png already re-encoded; null removes the logo */
    public void show(byte[] png) {
        logo = png == null ? null : png.clone();
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    public String getAccent() {
        return accent;
    }

    public byte[] getLogo() {
        return logo == null ? null : logo.clone();
    }

    public String getLocale() {
        return locale;
    }

    public String getZone() {
        return zone;
    }

    public String getCurrency() {
        return currency;
    }
}
