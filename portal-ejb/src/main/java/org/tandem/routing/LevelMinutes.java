package org.tandem.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.tandem.tenancy.TenantJdbi;

/** How much business time the partners of a level have to claim. */
@ApplicationScoped
class LevelMinutes {
    @Inject
    private TenantJdbi sql;

    Map<Integer, Integer> byRank() {
        return sql.query("SELECT `rank`, claim_minutes FROM programme_levels WHERE tenant_id = :tenant", query -> {
            var minutes = new HashMap<Integer, Integer>();
            query.map((row, context) -> minutes.put(row.getInt(1), row.getInt(2)))
                    .list();
            return minutes;
        });
    }
}
