package org.tandem.stack.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * What the demo's firms have agreed with their partners: levels, terms, calendars, territories with holes between them,
 * authorizations and certifications. Those whose people claim by the thousand in tests have no limits. Written once; what
 * people change later stays.
 */
final class DemoPartners {
    private static final String AURORA = "aurora";
    private static final String BOREALIS = "borealis";
    private static final String LEVEL = """
            INSERT IGNORE INTO programme_levels (tenant_id, id, code, name_en, name_de, `rank`, claim_minutes,
              contact_minutes, activity_minutes, open_leads, open_leads_per_person, claims_per_day, cooling_off_days)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String CALENDAR =
            "INSERT IGNORE INTO business_calendars (tenant_id, id, name, zone) VALUES (?, ?, ?, ?)";
    private static final String BLOCK =
            "INSERT IGNORE INTO business_blocks (tenant_id, calendar_id, weekday, opens, closes) VALUES (?, ?, ?, ?, ?)";
    private static final String HOLIDAY =
            "INSERT IGNORE INTO holidays (tenant_id, calendar_id, day, name) VALUES (?, ?, ?, ?)";
    private static final String PARTNER = """
            INSERT IGNORE INTO partners (tenant_id, id, level_id, calendar_id, city, postcode, subdivision, country,
              latitude, longitude, target_share) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String TERRITORY =
            "INSERT IGNORE INTO territories (tenant_id, id, name, latitude, longitude, radius_km) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String AREA = """
            INSERT IGNORE INTO territory_areas (tenant_id, territory_id, kind, country, value) VALUES (?, ?, ?, ?, ?)""";
    private static final String CHARGE =
            "INSERT IGNORE INTO territory_partners (tenant_id, territory_id, partner_id) VALUES (?, ?, ?)";
    private static final String AUTHORIZATION =
            "INSERT IGNORE INTO product_authorizations (tenant_id, partner_id, category) VALUES (?, ?, ?)";
    private static final String CERTIFICATION = """
            INSERT IGNORE INTO certifications (tenant_id, id, partner_id, name, category, valid_from, valid_until)
            VALUES (?, ?, ?, ?, ?, UTC_DATE() - INTERVAL 1 YEAR, UTC_DATE() + INTERVAL ? DAY)""";

    private final Connection connection;

    DemoPartners(Connection connection) {
        this.connection = connection;
    }

    void write() throws SQLException {
        if (isWritten()) {
            return;
        }
        levels();
        calendars();
        partners();
        territories();
        skills();
        connection.commit();
    }

    private boolean isWritten() throws SQLException {
        try (var query = connection.prepareStatement("SELECT 1 FROM programme_levels WHERE tenant_id = ?")) {
            query.setObject(1, firm(AURORA));
            return query.executeQuery().next();
        }
    }

    private void levels() throws SQLException {
        level(AURORA, "silver", "Silver", "Silber", 1, 480, 960, 4800, 20, 8, 10, 14);
        level(AURORA, "gold", "Gold", "Gold", 2, 240, 480, 2400, null, null, null, 0);
        level(AURORA, "platinum", "Platinum", "Platin", 3, 120, 240, 2400, null, null, null, 0);
        level(BOREALIS, "partner", "Partner", "Partner", 1, 480, 960, 4800, 1000, 500, 1000, 0);
    }

    private void level(String firm, String code, Object... rest) throws SQLException {
        var values = new Object[rest.length + 3];
        values[0] = firm(firm);
        values[1] = DemoWorld.id("level", firm + code);
        values[2] = code;
        System.arraycopy(rest, 0, values, 3, rest.length);
        run(LEVEL, values);
    }

    private void calendars() throws SQLException {
        var shop = DemoWorld.id("calendar", "shop");
        var office = DemoWorld.id("calendar", "office");
        run(CALENDAR, firm(AURORA), shop, "Shop hours", "Europe/Berlin");
        run(CALENDAR, firm(AURORA), office, "Office hours, Netherlands", "Europe/Amsterdam");
        for (var day = 1; day <= 5; day++) {
            run(BLOCK, firm(AURORA), shop, day, 9 * 60, 12 * 60 + 30);
            run(BLOCK, firm(AURORA), shop, day, 13 * 60 + 30, 18 * 60);
            run(BLOCK, firm(AURORA), office, day, 8 * 60 + 30, 17 * 60);
        }
        run(BLOCK, firm(AURORA), shop, 6, 10 * 60, 14 * 60);
        for (var calendar : List.of(shop, office)) {
            run(HOLIDAY, firm(AURORA), calendar, "2026-12-25", "Christmas Day");
            run(HOLIDAY, firm(AURORA), calendar, "2027-01-01", "New Year");
        }
    }

    private void partners() throws SQLException {
        partner("summit", "platinum", "shop", "Köln", "50667", "DE-NW", "DE", 50.94, 6.96, 2);
        partner("ridge", "gold", "office", "Amsterdam", "1012 LG", "NL-NH", "NL", 52.37, 4.90, 1);
        partner("velonord", "gold", null, "Lille", "59800", "FR-HDF", "FR", 50.63, 3.06, 1);
        partner("nordtool", "partner", null, "Hamburg", "20095", "DE-HH", "DE", 53.55, 9.99, 1);
    }

    private void partner(String alias, String level, String calendar, Object... place) throws SQLException {
        var company = DemoWorld.company(alias);
        var values = new Object[place.length + 4];
        values[0] = company.tenantId();
        values[1] = company.id();
        values[2] = DemoWorld.id("level", company.tenant() + level);
        values[3] = calendar == null ? null : DemoWorld.id("calendar", calendar);
        System.arraycopy(place, 0, values, 4, place.length);
        run(PARTNER, values);
    }

    private void territories() throws SQLException {
        territory(AURORA, "Rhineland", "summit", "DE-NW", "DE-RP", "DE-SL");
        territory(AURORA, "Cologne and Bonn", "summit", "DE 50", "DE 51", "DE 53");
        territory(AURORA, "North", "velonord", "DE-HH", "DE-SH", "DE-HB", "DE-NI");
        territory(AURORA, "South", "ridge", "DE-BY", "DE-BW");
        territory(AURORA, "Netherlands", "ridge", "NL");
        territory(AURORA, "Paris and the north", "velonord", "FR-IDF", "FR-HDF", "FR-NOR");
        territory(AURORA, "Switzerland, to be given", null, "CH");
        run(TERRITORY, firm(AURORA), territoryId(AURORA, "Around Basel"), "Around Basel", 47.56, 7.59, 120);
        run(
                CHARGE,
                firm(AURORA),
                territoryId(AURORA, "Around Basel"),
                DemoWorld.company("summit").id());
        territory(BOREALIS, "Germany", "nordtool", "DE");
    }

    private void territory(String firm, String name, String partner, String... areas) throws SQLException {
        var id = territoryId(firm, name);
        run(TERRITORY, firm(firm), id, name, null, null, null);
        for (var area : areas) {
            var kind = area.length() == 2 ? "COUNTRY" : area.charAt(2) == '-' ? "SUBDIVISION" : "POSTCODE";
            var value = kind.equals("COUNTRY") ? "" : kind.equals("POSTCODE") ? area.substring(3) : area;
            run(AREA, firm(firm), id, kind, area.substring(0, 2), value);
        }
        if (partner != null) {
            run(CHARGE, firm(firm), id, DemoWorld.company(partner).id());
        }
    }

    private void skills() throws SQLException {
        for (var category : Words.CATEGORIES) {
            var all = category.firm().equals(AURORA) ? List.of("summit", "ridge", "velonord") : List.of("nordtool");
            for (var alias : all) {
                if (!alias.equals("velonord") || !category.code().equals("special")) {
                    run(
                            AUTHORIZATION,
                            firm(category.firm()),
                            DemoWorld.company(alias).id(),
                            category.code());
                }
            }
        }
        certified("summit", "Cargo bike fitter", "cargo", 300);
        certified("ridge", "Cargo bike fitter", "cargo", 40);
        certified("velonord", "Cargo bike fitter", "cargo", 200);
        certified("velonord", "Brake service", null, -20);
        try (var update = connection.prepareStatement(
                "UPDATE product_categories SET certified = TRUE WHERE tenant_id = ? AND code = 'cargo'")) {
            update.setObject(1, firm(AURORA));
            update.executeUpdate();
        }
    }

    private void certified(String alias, String name, String category, int days) throws SQLException {
        var company = DemoWorld.company(alias);
        var id = DemoWorld.id("certification", alias + name);
        run(CERTIFICATION, company.tenantId(), id, company.id(), name, category, days);
    }

    private static UUID firm(String slug) {
        return DemoWorld.firm(slug).id();
    }

    private static UUID territoryId(String firm, String name) {
        return DemoWorld.id("territory", firm + name);
    }

    private void run(String sql, Object... values) throws SQLException {
        Sql.run(connection, sql, values);
    }
}
