package org.tandem.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tenancy.SqlRow;
import org.tandem.tenancy.TenantJdbi;

/** The stages of the caller's firm, first to last. */
@ApplicationScoped
public class Pipeline {
    static final int MOST = 12;

    @Inject
    private TenantJdbi sql;

    public List<StageRow> stages() {
        return sql.query(
                "SELECT * FROM pipeline_stages WHERE tenant_id = :tenant ORDER BY position, id LIMIT " + MOST,
                query -> query.map((row, context) -> StageRow.of(new SqlRow(row)))
                        .list());
    }

    public Optional<StageRow> find(UUID stageId) {
        return stages().stream().filter(stage -> stage.id().equals(stageId)).findFirst();
    }
}
