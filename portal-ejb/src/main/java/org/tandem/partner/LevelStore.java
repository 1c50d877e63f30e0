package org.tandem.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;
import org.tandem.tenancy.TenantJdbi;

/** The levels of the caller's firm in the database. */
@ApplicationScoped
class LevelStore {
    private static final int MOST = 100;
    private static final String ALL =
            "SELECT * FROM programme_levels WHERE tenant_id = :tenant ORDER BY `rank` LIMIT " + MOST;
    private static final String ONE = "SELECT * FROM programme_levels WHERE tenant_id = :tenant AND id = :id";
    private static final String MAKE = """
            INSERT INTO programme_levels (tenant_id, id, code, name_en, name_de, `rank`, claim_minutes, contact_minutes,
              activity_minutes, open_leads, open_leads_per_person, claims_per_day, cooling_off_days)
            VALUES (:tenant, :id, :code, :nameEn, :nameDe, :rank, :claim, :contact, :activity, :open, :person, :day, :off)""";
    private static final String CHANGE = """
            UPDATE programme_levels SET version = version + 1, code = :code, name_en = :nameEn, name_de = :nameDe,
              `rank` = :rank, claim_minutes = :claim, contact_minutes = :contact, activity_minutes = :activity,
              open_leads = :open, open_leads_per_person = :person, claims_per_day = :day, cooling_off_days = :off
            WHERE tenant_id = :tenant AND id = :id AND version = :version""";

    @Inject
    private TenantJdbi sql;

    List<ProgrammeLevel> all() {
        return sql.query(ALL, query -> query.map((row, context) -> level(row)).list());
    }

    Optional<ProgrammeLevel> find(UUID id) {
        return sql.query(
                ONE,
                query -> query.bind("id", id).map((row, context) -> level(row)).findOne());
    }

    void make(UUID id, DescribeLevel level) {
        sql.update(MAKE, update -> bind(update.bind("id", id), level));
    }

    boolean change(UUID id, long version, DescribeLevel level) {
        return sql.update(CHANGE, update -> bind(update.bind("id", id).bind("version", version), level)) == 1;
    }

    private static Update bind(Update update, DescribeLevel level) {
        return update.bind("code", level.code())
                .bind("nameEn", level.nameEn())
                .bind("nameDe", level.nameDe())
                .bind("rank", level.rank())
                .bind("claim", level.claimMinutes())
                .bind("contact", level.contactMinutes())
                .bind("activity", level.activityMinutes())
                .bind("open", level.openLeads())
                .bind("person", level.openLeadsPerPerson())
                .bind("day", level.claimsPerDay())
                .bind("off", level.coolingOffDays());
    }

    private static ProgrammeLevel level(ResultSet row) throws SQLException {
        return new ProgrammeLevel(
                UUID.fromString(row.getString("id")),
                row.getLong("version"),
                row.getString("code"),
                row.getString("name_en"),
                row.getString("name_de"),
                row.getInt("rank"),
                row.getInt("claim_minutes"),
                row.getInt("contact_minutes"),
                row.getInt("activity_minutes"),
                row.getObject("open_leads", Integer.class),
                row.getObject("open_leads_per_person", Integer.class),
                row.getObject("claims_per_day", Integer.class),
                row.getInt("cooling_off_days"));
    }
}
