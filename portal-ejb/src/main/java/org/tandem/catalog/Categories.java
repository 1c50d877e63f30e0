package org.tandem.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.TenantJdbi;

/** The categories of the caller's firm, at most a minute old. */
@ApplicationScoped
public class Categories {
    private static final int MOST = 500;

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    private final Cache<UUID, List<CategoryRow>> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    public List<CategoryRow> all() {
        return known.get(caller.tenantId(), tenant -> read());
    }

    private List<CategoryRow> read() {
        return sql.query(
                "SELECT code, name_en, name_de FROM product_categories WHERE tenant_id = :tenant ORDER BY name_en LIMIT "
                        + MOST,
                query -> query.map(
                                (row, context) -> new CategoryRow(row.getString(1), row.getString(2), row.getString(3)))
                        .list());
    }
}
