package org.tandem.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.TenantJdbi;

/** Reads what can be chosen about a list in one query, because every list asks for it. */
@ApplicationScoped
class ListReader {
    private static final String CHOICES = """
            SELECT v.id, v.name, v.query, v.columns_shown, v.shared, v.default_role, v.person_id = :me AS own,
              v.organization_id = :ours AS ours
            FROM saved_views v JOIN organizations o ON o.tenant_id = v.tenant_id AND o.id = v.organization_id
            WHERE v.tenant_id = :tenant AND v.list = :list
              AND (v.person_id = :me OR v.shared AND (v.organization_id = :ours OR o.kind = 'FIRM'))
            UNION ALL
            SELECT NULL, NULL, NULL, columns_shown, FALSE, NULL, TRUE, TRUE FROM list_columns
            WHERE tenant_id = :tenant AND person_id = :me AND list = :list
            ORDER BY ours DESC, name LIMIT 101""";
    private static final String GIVE_UP = """
            UPDATE saved_views SET default_role = NULL, version = version + 1
            WHERE tenant_id = :tenant AND organization_id = :ours AND list = :list AND default_role = :role
              AND id <> :kept""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    ListChoices choices(String list) {
        var views = new ArrayList<ViewChoice>();
        var columns = new ArrayList<List<String>>();
        sql.query(
                CHOICES,
                query -> query.bind("me", caller.personId())
                        .bind("ours", caller.organizationId())
                        .bind("list", list)
                        .map((row, context) -> row.getString("name") == null
                                ? columns.add(ViewChoice.split(row.getString("columns_shown")))
                                : views.add(view(row)))
                        .list());
        return new ListChoices(List.copyOf(views), columns.isEmpty() ? null : columns.get(0));
    }

    private static ViewChoice view(ResultSet row) throws SQLException {
        return new ViewChoice(
                UUID.fromString(row.getString("id")),
                row.getString("name"),
                row.getString("query"),
                ViewChoice.split(row.getString("columns_shown")),
                row.getBoolean("shared"),
                row.getString("default_role"),
                row.getBoolean("own"));
    }

    /** At most one view is the first of a role. */
    void takeDefault(String list, String role, UUID kept) {
        sql.update(
                GIVE_UP,
                update -> update.bind("ours", caller.organizationId())
                        .bind("list", list)
                        .bind("role", role)
                        .bind("kept", kept));
    }
}
