package org.tandem.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tenancy.TenantJdbi;

/** The business calendars of the caller's firm in the database. */
@ApplicationScoped
class CalendarStore {
    private static final int MOST = 500;
    private static final String SHARED = "SELECT * FROM business_calendars WHERE tenant_id = :tenant"
            + " AND organization_id IS NULL ORDER BY name, id LIMIT " + MOST;
    private static final String ONE = "SELECT * FROM business_calendars WHERE tenant_id = :tenant AND id = :id";
    private static final String OWN =
            "SELECT * FROM business_calendars WHERE tenant_id = :tenant AND organization_id = :organization";
    private static final String MAKE = """
            INSERT INTO business_calendars (tenant_id, id, name, zone, organization_id)
            VALUES (:tenant, :id, :name, :zone, :organization)""";
    private static final String CHANGE = """
            UPDATE business_calendars SET version = version + 1, name = :name, zone = :zone
            WHERE tenant_id = :tenant AND id = :id AND version = :version""";
    private static final String BLOCK = """
            INSERT INTO business_blocks (tenant_id, calendar_id, weekday, opens, closes)
            VALUES (:tenant, :id, :weekday, :opens, :closes)""";
    private static final String HOLIDAY =
            "INSERT INTO holidays (tenant_id, calendar_id, day, name) VALUES (:tenant, :id, :day, :name)";

    @Inject
    private TenantJdbi sql;

    /** The firm's own, by name, without blocks and holidays. */
    List<BusinessCalendar> shared() {
        return sql.query(
                SHARED,
                query -> query.map((row, context) -> calendar(row, List.of(), List.of()))
                        .list());
    }

    Optional<BusinessCalendar> find(UUID id) {
        return sql.query(
                ONE,
                query -> query.bind("id", id).map((row, context) -> whole(row)).findOne());
    }

    Optional<BusinessCalendar> ownOf(UUID organizationId) {
        return sql.query(
                OWN,
                query -> query.bind("organization", organizationId)
                        .map((row, context) -> whole(row))
                        .findOne());
    }

    void make(UUID id, UUID organizationId, DescribeCalendar calendar) {
        sql.update(
                MAKE,
                update -> update.bind("id", id)
                        .bind("name", calendar.name())
                        .bind("zone", calendar.zone())
                        .bind("organization", organizationId));
        fill(id, calendar);
    }

    boolean change(UUID id, long version, DescribeCalendar calendar) {
        var changed = sql.update(
                CHANGE,
                update -> update.bind("id", id)
                        .bind("version", version)
                        .bind("name", calendar.name())
                        .bind("zone", calendar.zone()));
        if (changed == 1) {
            clear(id, "business_blocks");
            clear(id, "holidays");
            fill(id, calendar);
        }
        return changed == 1;
    }

    private void clear(UUID id, String table) {
        sql.update(
                "DELETE FROM " + table + " WHERE tenant_id = :tenant AND calendar_id = :id",
                update -> update.bind("id", id));
    }

    private void fill(UUID id, DescribeCalendar calendar) {
        sql.batch(BLOCK, rows -> {
            calendar.blocks()
                    .forEach(block -> rows.add(row -> row.bind("id", id)
                            .bind("weekday", block.weekday().getValue())
                            .bind("opens", block.opens())
                            .bind("closes", block.closes())));
            return calendar.blocks().size();
        });
        sql.batch(HOLIDAY, rows -> {
            calendar.holidays()
                    .forEach(holiday -> rows.add(
                            row -> row.bind("id", id).bind("day", holiday.day()).bind("name", holiday.name())));
            return calendar.holidays().size();
        });
    }

    private BusinessCalendar whole(ResultSet row) throws SQLException {
        var id = UUID.fromString(row.getString("id"));
        return calendar(row, blocks(id), holidays(id));
    }

    List<BusinessBlock> blocks(UUID calendarId) {
        return sql.query(
                "SELECT weekday, opens, closes FROM business_blocks WHERE tenant_id = :tenant AND calendar_id = :id"
                        + " ORDER BY weekday, opens",
                query -> query.bind("id", calendarId)
                        .map((row, context) ->
                                new BusinessBlock(DayOfWeek.of(row.getInt(1)), row.getInt(2), row.getInt(3)))
                        .list());
    }

    List<Holiday> holidays(UUID calendarId) {
        return sql.query(
                "SELECT day, name FROM holidays WHERE tenant_id = :tenant AND calendar_id = :id ORDER BY day",
                query -> query.bind("id", calendarId)
                        .map((row, context) -> new Holiday(row.getObject(1, LocalDate.class), row.getString(2)))
                        .list());
    }

    private static BusinessCalendar calendar(ResultSet row, List<BusinessBlock> blocks, List<Holiday> holidays)
            throws SQLException {
        var organization = row.getString("organization_id");
        return new BusinessCalendar(
                UUID.fromString(row.getString("id")),
                row.getLong("version"),
                row.getString("name"),
                row.getString("zone"),
                organization == null ? null : UUID.fromString(organization),
                blocks,
                holidays);
    }
}
