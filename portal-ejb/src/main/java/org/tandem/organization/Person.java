package org.tandem.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.TenantEntity;

/** A login of one organization; made and refreshed by its sign-ins. What it chooses itself are language, theme and zone. */
@Entity
@Table(name = "people")
public class Person extends TenantEntity {
    /** Languages the portal speaks. */
    public static final Set<String> LOCALES = Set.of("en", "de");

    static final Set<String> THEMES = Set.of("light", "dark");

    @Version
    private long version;

    @Column(name = "organization_id")
    private UUID organizationId;

    private String issuer;
    private String subject;
    private String email;
    private String name;
    private String roles;
    private String locale;
    private String theme;
    private String zone;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected Person() {}

    /** Each null follows the firm's (language, zone) or the system's (theme) setting. */
    public void prefer(String newLocale, String newTheme, String newZone) {
        locale = oneOf("locale", newLocale, LOCALES);
        theme = oneOf("theme", newTheme, THEMES);
        zone = knownZone(newZone);
    }

    private static String oneOf(String field, String value, Set<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            throw RuleViolation.at(field, InputRule.VALUE_UNKNOWN);
        }
        return value;
    }

    private static String knownZone(String value) {
        try {
            return value == null ? null : ZoneId.of(value).getId();
        } catch (DateTimeException unknown) {
            throw RuleViolation.at("zone", InputRule.VALUE_UNKNOWN);
        }
    }

    public UUID getOrganizationId() {
        return organizationId;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getLocale() {
        return locale;
    }

    public String getTheme() {
        return theme;
    }

    public String getZone() {
        return zone;
    }
}
