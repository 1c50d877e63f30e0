package org.tandem.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;
import org.tandem.tenancy.TenantJdbi;

/** Territories in the database. Three queries for any number of them. */
@ApplicationScoped
class TerritoryStore {
    /** More than any firm draws; a map of so many is still some megabytes only. */
    private static final int MOST = 20_000;

    private static final String TERRITORIES =
            "SELECT id, version, name, latitude, longitude, radius_km FROM territories WHERE tenant_id = :tenant%s"
                    + " ORDER BY name, id LIMIT " + MOST;
    private static final String AREAS = "SELECT territory_id, kind, country, value FROM territory_areas"
            + " WHERE tenant_id = :tenant%s ORDER BY territory_id, kind, country, value";
    private static final String PARTNERS = """
            SELECT p.territory_id, o.id, o.name FROM territory_partners p
            JOIN organizations o ON o.tenant_id = p.tenant_id AND o.id = p.partner_id
            WHERE p.tenant_id = :tenant%s AND o.active ORDER BY p.territory_id, o.name, o.id""";
    private static final String MAKE = """
            INSERT INTO territories (tenant_id, id, name, latitude, longitude, radius_km)
            VALUES (:tenant, :id, :name, :latitude, :longitude, :radius)""";
    private static final String CHANGE = """
            UPDATE territories SET version = version + 1, name = :name, latitude = :latitude, longitude = :longitude,
              radius_km = :radius WHERE tenant_id = :tenant AND id = :id AND version = :version""";
    private static final String AREA = """
            INSERT INTO territory_areas (tenant_id, territory_id, kind, country, value)
            VALUES (:tenant, :id, :kind, :country, :value)""";
    private static final String CHARGE =
            "INSERT INTO territory_partners (tenant_id, territory_id, partner_id) VALUES (:tenant, :id, :partner)";

    @Inject
    private TenantJdbi sql;

    List<Territory> all() {
        var areas = new LinkedHashMap<UUID, List<Area>>();
        sql.query(
                AREAS.formatted(""),
                query -> query.map((row, context) -> put(areas, row, area(row))).list());
        var partners = new LinkedHashMap<UUID, List<TerritoryPartner>>();
        sql.query(
                PARTNERS.formatted(""),
                query -> query.map((row, context) -> put(partners, row, partner(row)))
                        .list());
        return sql.query(
                TERRITORIES.formatted(""),
                query -> query.map((row, context) -> territory(row, areas, partners))
                        .list());
    }

    Optional<Territory> find(UUID id) {
        var areas = new LinkedHashMap<UUID, List<Area>>();
        sql.query(
                AREAS.formatted(" AND territory_id = :id"),
                query -> query.bind("id", id)
                        .map((row, context) -> put(areas, row, area(row)))
                        .list());
        var partners = new LinkedHashMap<UUID, List<TerritoryPartner>>();
        sql.query(
                PARTNERS.formatted(" AND p.territory_id = :id"),
                query -> query.bind("id", id)
                        .map((row, context) -> put(partners, row, partner(row)))
                        .list());
        return sql.query(
                TERRITORIES.formatted(" AND id = :id"),
                query -> query.bind("id", id)
                        .map((row, context) -> territory(row, areas, partners))
                        .findOne());
    }

    boolean isNameTaken(UUID id, String name) {
        return sql.query(
                        "SELECT 1 FROM territories WHERE tenant_id = :tenant AND name = :name AND id <> :id",
                        query -> query.bind("name", name)
                                .bind("id", id)
                                .mapTo(Integer.class)
                                .findOne())
                .isPresent();
    }

    void make(Territory territory) {
        sql.update(MAKE, update -> bind(update, territory));
        fill(territory);
    }

    boolean change(Territory territory, long version) {
        var changed = sql.update(CHANGE, update -> bind(update, territory).bind("version", version));
        if (changed == 1) {
            clear("territory_areas", territory.id());
            clear("territory_partners", territory.id());
            fill(territory);
        }
        return changed == 1;
    }

    boolean remove(UUID id, long version) {
        return sql.update(
                        "DELETE FROM territories WHERE tenant_id = :tenant AND id = :id AND version = :version",
                        update -> update.bind("id", id).bind("version", version))
                == 1;
    }

    private void clear(String table, UUID id) {
        sql.update(
                "DELETE FROM " + table + " WHERE tenant_id = :tenant AND territory_id = :id",
                update -> update.bind("id", id));
    }

    private void fill(Territory territory) {
        sql.batch(AREA, rows -> {
            territory
                    .areas()
                    .forEach(area -> rows.add(row -> row.bind("id", territory.id())
                            .bind("kind", area.kind().name())
                            .bind("country", area.country())
                            .bind("value", area.value())));
            return territory.areas().size();
        });
        sql.batch(CHARGE, rows -> {
            territory
                    .partners()
                    .forEach(partner ->
                            rows.add(row -> row.bind("id", territory.id()).bind("partner", partner.id())));
            return territory.partners().size();
        });
    }

    private static Update bind(Update update, Territory territory) {
        var circle = territory.circle();
        return update.bind("id", territory.id())
                .bind("name", territory.name())
                .bind("latitude", circle == null ? null : circle.latitude())
                .bind("longitude", circle == null ? null : circle.longitude())
                .bind("radius", circle == null ? null : circle.radiusKm());
    }

    private static <T> T put(Map<UUID, List<T>> byTerritory, ResultSet row, T value) throws SQLException {
        byTerritory
                .computeIfAbsent(UUID.fromString(row.getString("territory_id")), none -> new ArrayList<>())
                .add(value);
        return value;
    }

    private static Area area(ResultSet row) throws SQLException {
        return new Area(AreaKind.valueOf(row.getString("kind")), row.getString("country"), row.getString("value"));
    }

    private static TerritoryPartner partner(ResultSet row) throws SQLException {
        return new TerritoryPartner(UUID.fromString(row.getString("id")), row.getString("name"));
    }

    private static Territory territory(
            ResultSet row, Map<UUID, List<Area>> areas, Map<UUID, List<TerritoryPartner>> partners)
            throws SQLException {
        var id = UUID.fromString(row.getString("id"));
        var radius = row.getBigDecimal("radius_km");
        return new Territory(
                id,
                row.getLong("version"),
                row.getString("name"),
                areas.getOrDefault(id, List.of()),
                radius == null
                        ? null
                        : new Circle(row.getBigDecimal("latitude"), row.getBigDecimal("longitude"), radius),
                partners.getOrDefault(id, List.of()));
    }
}
