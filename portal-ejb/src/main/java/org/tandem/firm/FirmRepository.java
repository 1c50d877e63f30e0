package org.tandem.firm;

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
import org.tandem.shared.Cursor;
import org.tandem.shared.Ids;
import org.tandem.shared.PageOf;
import org.tandem.tenancy.OperatorJdbi;

@ApplicationScoped
class FirmRepository {
    /** Firms of before, and those that others made, count as done. */
    private static final String COLUMNS = """
            SELECT t.id, t.name, t.slug, t.created_at, t.accent, t.currency, t.locale, t.zone,
              (SELECT COUNT(*) FROM organizations o WHERE o.tenant_id = t.id) AS organizations,
              (SELECT COUNT(*) FROM people p WHERE p.tenant_id = t.id) AS people,
              COALESCE(f.state, 'DONE') AS state, f.fault, COALESCE(f.version, 0) AS version,
              f.first_name, f.last_name, f.email, f.due_at, f.invited_at
            FROM tenants t LEFT JOIN firm_provisionings f ON f.tenant_id = t.id
            """;

    private static final String PAGE = COLUMNS + """
            WHERE t.created_at <= :at AND (t.created_at < :at OR t.id < :id)
            ORDER BY t.created_at DESC, t.id DESC LIMIT :limit""";
    private static final String COUNT =
            "SELECT COUNT(*) FROM (SELECT 1 FROM tenants LIMIT " + (PageOf.COUNT_LIMIT + 1) + ") counted";
    private static final Cursor END = new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));
    /** An organization's alias is its name in Keycloak, and those of all firms share it. */
    private static final String TAKEN = """
            SELECT EXISTS (SELECT 1 FROM tenants WHERE slug = :slug)
                OR EXISTS (SELECT 1 FROM organizations WHERE alias = :slug)""";

    private static final String FIRM = """
            INSERT IGNORE INTO tenants (id, slug, name, accent, locale, zone, currency, created_at)
            VALUES (:id, :slug, :name, :accent, :locale, :zone, :currency, :now)""";
    private static final String ORGANIZATION = """
            INSERT INTO organizations (tenant_id, id, alias, name, kind, created_at)
            VALUES (:firm, :id, :slug, :name, 'FIRM', :now)""";
    private static final String PROVISIONING = """
            INSERT INTO firm_provisionings (tenant_id, id, organization_id, first_name, last_name, email, state, due_at)
            VALUES (:firm, :id, :organization, :firstName, :lastName, :email, 'WAITING', :now)""";
    /** Another address is another account: the old one goes when it was made here. */
    private static final String INVITE = """
            UPDATE firm_provisionings SET version = version + 1, state = 'WAITING', fault = NULL, attempts = 0,
              due_at = :now, invited_at = NULL,
              account_to_remove = CASE WHEN email = :email THEN account_to_remove ELSE COALESCE(account, account_to_remove) END,
              account_absent = account_absent AND email = :email,
              account = CASE WHEN email = :email THEN account END,
              first_name = :firstName, last_name = :lastName, email = :email
            WHERE tenant_id = :firm AND version = :version AND state <> 'WAITING'""";

    @Inject
    private OperatorJdbi sql;

    PageOf<FirmRow> list(Optional<Cursor> after, int limit) {
        var from = after.orElse(END);
        List<FirmRow> rows = sql.query(
                PAGE,
                query -> query.bind("at", from.at())
                        .bind("id", from.id())
                        .bind("limit", limit + 1)
                        .map((row, context) -> row(row))
                        .list());
        var items = rows.size() > limit ? List.copyOf(rows.subList(0, limit)) : rows;
        var last = rows.size() > limit ? items.get(limit - 1) : null;
        var count = sql.query(COUNT, query -> query.mapTo(Integer.class).one());
        return PageOf.of(items, last == null ? null : new Cursor(last.createdAt(), last.id()).encode(), count);
    }

    Optional<FirmView> find(UUID id) {
        return sql.query(
                COLUMNS + "WHERE t.id = :id",
                query -> query.bind("id", id).map((row, context) -> view(row)).findFirst());
    }

    /** Empty when the short name is taken, by a firm or by a partner of one. */
    Optional<UUID> add(FirmDraft draft, Instant now) {
        var firm = Ids.next();
        var taken = sql.query(
                TAKEN,
                query -> query.bind("slug", draft.slug()).mapTo(Boolean.class).one());
        if (taken || addFirm(firm, draft, now) == 0) {
            return Optional.empty();
        }
        var organization = Ids.next();
        sql.update(
                ORGANIZATION,
                update -> update.bind("firm", firm)
                        .bind("id", organization)
                        .bind("slug", draft.slug())
                        .bind("name", draft.name())
                        .bind("now", now));
        sql.update(
                PROVISIONING,
                update -> update.bind("firm", firm)
                        .bind("id", Ids.next())
                        .bind("organization", organization)
                        .bind("firstName", draft.administrator().firstName())
                        .bind("lastName", draft.administrator().lastName())
                        .bind("email", draft.administrator().email())
                        .bind("now", now));
        return Optional.of(firm);
    }

    private int addFirm(UUID id, FirmDraft draft, Instant now) {
        return sql.update(
                FIRM,
                update -> update.bind("id", id)
                        .bind("slug", draft.slug())
                        .bind("name", draft.name())
                        .bind("accent", draft.accent())
                        .bind("locale", draft.locale())
                        .bind("zone", draft.zone())
                        .bind("currency", draft.currency())
                        .bind("now", now));
    }

    /** @return false when its state or version is another one by now */
    boolean invite(UUID firm, Administrator administrator, long version, Instant now) {
        return sql.update(
                        INVITE,
                        update -> update.bind("firm", firm)
                                .bind("firstName", administrator.firstName())
                                .bind("lastName", administrator.lastName())
                                .bind("email", administrator.email())
                                .bind("version", version)
                                .bind("now", now))
                == 1;
    }

    private static FirmRow row(ResultSet row) throws SQLException {
        var fault = row.getString("fault");
        return new FirmRow(
                UUID.fromString(row.getString("id")),
                row.getString("name"),
                row.getString("slug"),
                instant(row, "created_at"),
                row.getInt("organizations"),
                row.getInt("people"),
                ProvisioningState.valueOf(row.getString("state")),
                fault == null ? null : ProvisioningFault.valueOf(fault));
    }

    private static FirmView view(ResultSet row) throws SQLException {
        return new FirmView(
                row(row),
                row.getString("accent"),
                row.getString("currency"),
                row.getString("locale"),
                row.getString("zone"),
                row.getLong("version"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("email"),
                instant(row, "due_at"),
                instant(row, "invited_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
