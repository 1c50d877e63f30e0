package org.tandem.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tenancy.OrganizationKind;
import org.tandem.tenancy.TenantJdbi;

/** What is agreed with partners, in the database. A company with which nothing was agreed has no row yet. */
@ApplicationScoped
class PartnerStore {
    static final String SELLERS = "('DEALER', 'RESELLER', 'RETAILER', 'ALLIANCE')";
    private static final String ONE = """
            SELECT o.id, COALESCE(p.version, 0) AS version, o.name, o.kind, o.active, p.level_id, p.calendar_id,
              c.name AS calendar_name, p.city, p.postcode, p.subdivision, p.country, p.latitude, p.longitude,
              COALESCE(p.target_share, 1) AS target_share, p.open_leads AS own_open,
              p.open_leads_per_person AS own_person, p.claims_per_day AS own_day, p.suspended_reason, p.absent_until,
              COALESCE(p.open_leads, l.open_leads) AS open_leads,
              COALESCE(p.open_leads_per_person, l.open_leads_per_person) AS open_leads_per_person,
              COALESCE(p.claims_per_day, l.claims_per_day) AS claims_per_day,
              COALESCE(l.cooling_off_days, 0) AS cooling_off_days
            FROM organizations o
            LEFT JOIN partners p ON p.tenant_id = o.tenant_id AND p.id = o.id
            LEFT JOIN programme_levels l ON l.tenant_id = p.tenant_id AND l.id = p.level_id
            LEFT JOIN business_calendars c ON c.tenant_id = p.tenant_id AND c.id = p.calendar_id
            WHERE o.tenant_id = :tenant AND o.id = :id AND o.kind IN\s""" + SELLERS;
    private static final String ENSURE = """
            INSERT INTO partners (tenant_id, id) SELECT tenant_id, id FROM organizations
            WHERE tenant_id = :tenant AND id = :id AND kind IN %s ON DUPLICATE KEY UPDATE id = VALUES(id)""".formatted(SELLERS);
    private static final String AGREE = """
            UPDATE partners SET version = version + 1, level_id = :level, calendar_id = :calendar, city = :city,
              postcode = :postcode, subdivision = :subdivision, country = :country, latitude = :latitude,
              longitude = :longitude, target_share = :share, open_leads = :open, open_leads_per_person = :person,
              claims_per_day = :day, suspended_reason = :suspended, absent_until = :absent
            WHERE tenant_id = :tenant AND id = :id AND version = :version""";
    private static final String PLACE = """
            UPDATE partners SET version = version + 1, level_id = :level
            WHERE tenant_id = :tenant AND id = :id AND version = :version""";
    private static final String ABSENT = """
            UPDATE partners SET version = version + 1, absent_until = :absent
            WHERE tenant_id = :tenant AND id = :id AND version = :version""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private LevelStore levels;

    /** Without categories and certifications. */
    Optional<PartnerView> find(UUID id) {
        return sql.query(
                ONE,
                query -> query.bind("id", id).map((row, context) -> view(row)).findOne());
    }

    /**
     * Gives a partner its row, if it is one that sells, and keeps it from everybody else: first of all, whoever changes it
     * waits for those who take leads meanwhile.
     */
    void ensure(UUID id) {
        sql.update(ENSURE, update -> update.bind("id", id));
    }

    boolean agree(UUID id, long version, PartnerTerms terms) {
        var changed = sql.update(
                AGREE,
                update -> update.bind("id", id)
                        .bind("version", version)
                        .bind("level", terms.levelId())
                        .bind("calendar", terms.calendarId())
                        .bind("city", terms.city())
                        .bind("postcode", terms.postcode())
                        .bind("subdivision", terms.subdivision())
                        .bind("country", terms.country())
                        .bind("latitude", terms.latitude())
                        .bind("longitude", terms.longitude())
                        .bind("share", terms.targetShare())
                        .bind("open", terms.openLeads())
                        .bind("person", terms.openLeadsPerPerson())
                        .bind("day", terms.claimsPerDay())
                        .bind("suspended", terms.suspendedReason())
                        .bind("absent", terms.absentUntil()));
        return changed == 1;
    }

    boolean place(UUID id, long version, UUID levelId) {
        return sql.update(
                        PLACE,
                        update -> update.bind("id", id).bind("version", version).bind("level", levelId))
                == 1;
    }

    boolean beAbsent(UUID id, long version, Instant until) {
        return sql.update(
                        ABSENT,
                        update -> update.bind("id", id).bind("version", version).bind("absent", until))
                == 1;
    }

    void workBy(UUID id, UUID calendarId) {
        sql.update(
                "UPDATE partners SET version = version + 1, calendar_id = :calendar WHERE tenant_id = :tenant AND id = :id",
                update -> update.bind("id", id).bind("calendar", calendarId));
    }

    List<String> categories(UUID id) {
        return sql.query(
                "SELECT category FROM product_authorizations WHERE tenant_id = :tenant AND partner_id = :id ORDER BY category",
                query -> query.bind("id", id).mapTo(String.class).list());
    }

    void authorize(UUID id, List<String> categories) {
        sql.update(
                "DELETE FROM product_authorizations WHERE tenant_id = :tenant AND partner_id = :id",
                update -> update.bind("id", id));
        sql.batch(
                "INSERT INTO product_authorizations (tenant_id, partner_id, category) VALUES (:tenant, :id, :category)",
                rows -> {
                    categories.forEach(
                            code -> rows.add(row -> row.bind("id", id).bind("category", code)));
                    return categories.size();
                });
    }

    String firmZone() {
        return sql.query(
                "SELECT zone FROM tenants WHERE id = :tenant",
                query -> query.mapTo(String.class).one());
    }

    private PartnerView view(ResultSet row) throws SQLException {
        var level = row.getString("level_id");
        return new PartnerView(
                UUID.fromString(row.getString("id")),
                row.getLong("version"),
                row.getString("name"),
                OrganizationKind.valueOf(row.getString("kind")),
                row.getBoolean("active"),
                level == null ? null : levels.find(UUID.fromString(level)).orElse(null),
                uuid(row, "calendar_id"),
                row.getString("calendar_name"),
                row.getString("city"),
                row.getString("postcode"),
                row.getString("subdivision"),
                row.getString("country"),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"),
                row.getBigDecimal("target_share"),
                row.getObject("own_open", Integer.class),
                row.getObject("own_person", Integer.class),
                row.getObject("own_day", Integer.class),
                PartnerLimits.limits(row),
                row.getString("suspended_reason"),
                instant(row, "absent_until"),
                List.of(),
                List.of());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : UUID.fromString(text);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
