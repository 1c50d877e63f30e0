package org.tandem.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.pipeline.ForecastCategory;
import org.tandem.pipeline.Pipeline;
import org.tandem.pipeline.StageRow;
import org.tandem.shared.NotFound;
import org.tandem.shared.Time;
import org.tandem.tenancy.SqlRow;
import org.tandem.tenancy.TenantJdbi;

/** Reads one opportunity with the names of everything it points at. */
@ApplicationScoped
class OpportunityReader {
    private static final String ONE = """
            SELECT o.*, c.name AS customer_name, k.name AS contact_name, l.reference AS lead_reference,
              g.name AS organization_name, p.name AS person_name, m.name AS channel_manager_name
            FROM opportunities o
            JOIN customers c ON c.tenant_id = o.tenant_id AND c.id = o.customer_id
            JOIN organizations g ON g.tenant_id = o.tenant_id AND g.id = o.owner_organization_id
            LEFT JOIN contacts k ON k.tenant_id = o.tenant_id AND k.id = o.contact_id
            LEFT JOIN leads l ON l.tenant_id = o.tenant_id AND l.id = o.lead_id
            LEFT JOIN people p ON p.tenant_id = o.tenant_id AND p.id = o.owner_person_id
            LEFT JOIN people m ON m.tenant_id = o.tenant_id AND m.id = o.channel_manager_id
            WHERE o.tenant_id = :tenant AND o.id = :opportunity""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private OpportunityScope scope;

    @Inject
    private OpportunityParts parts;

    @Inject
    private Pipeline pipeline;

    @Inject
    private Time time;

    OpportunityView require(UUID opportunityId) {
        var stages = pipeline.stages();
        var categories = parts.categories(opportunityId);
        var team = parts.team(opportunityId);
        return sql.query(
                ONE,
                query -> query.bind("opportunity", opportunityId)
                        .map((result, context) -> {
                            var row = new SqlRow(result);
                            return scope.sees(row.id("owner_organization_id"))
                                    ? view(row, stage(stages, row.id("stage_id")), categories, team)
                                    : null;
                        })
                        .findFirst()
                        .orElseThrow(NotFound::new));
    }

    private static StageRow stage(List<StageRow> stages, UUID id) {
        return stages.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /** Of the lead or the registration, whichever column is named. */
    Optional<UUID> cameFrom(String column, UUID id) {
        return sql.query(
                "SELECT id FROM opportunities WHERE tenant_id = :tenant AND " + column + " = :id",
                query -> query.bind("id", id).mapTo(UUID.class).findOne());
    }

    private OpportunityView view(SqlRow row, StageRow stage, Set<String> categories, List<TeamMember> team)
            throws SQLException {
        var id = row.id("id");
        var status = row.constant("status", OpportunityStatus.class);
        var closeDate = row.date("close_date");
        var touchedAt = row.instant("touched_at");
        var forecast = row.constant("forecast", ForecastCategory.class);
        return new OpportunityView(
                id,
                row.version(),
                row.text("reference"),
                row.text("name"),
                status,
                stage,
                row.id("customer_id"),
                row.text("customer_name"),
                row.id("contact_id"),
                row.text("contact_name"),
                row.id("lead_id"),
                row.text("lead_reference"),
                row.id("registration_id"),
                row.decimal("amount"),
                row.text("currency"),
                closeDate,
                row.text("next_step"),
                row.date("next_step_on"),
                forecast == null ? stage.forecast() : forecast,
                categories,
                row.id("owner_organization_id"),
                row.text("organization_name"),
                row.id("owner_person_id"),
                row.text("person_name"),
                row.instant("owned_since"),
                row.id("channel_manager_id"),
                row.text("channel_manager_name"),
                row.constant("lost_reason", LossReason.class),
                row.instant("created_at"),
                touchedAt,
                row.instant("closed_at"),
                Stalled.is(status, closeDate, touchedAt, stage.stalledDays(), time.now()),
                team,
                scope.changeable(status, stage),
                scope.verbs(status, stage));
    }
}
