package org.tandem.pipeline;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.TenantJdbi;

/** Reading and arranging the firm's stages. */
@Stateless
@Gate
@DenyAll
public class PipelineService {
    private static final String REMOVE = """
            DELETE FROM pipeline_stages WHERE tenant_id = :tenant AND id = :stage AND NOT EXISTS
              (SELECT 1 FROM opportunities o WHERE o.tenant_id = :tenant AND o.stage_id = :stage)""";
    /** Two people who arrange stages at once wait for each other here. */
    private static final String LOCK = "SELECT id FROM tenants WHERE id = :tenant FOR UPDATE";

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private TenantJdbi sql;

    @Inject
    private Pipeline pipeline;

    @Inject
    private Caller caller;

    @Inject
    private Event<DomainEvent> events;

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public List<StageRow> stages() {
        return pipeline.stages();
    }

    /** A new stage is the last one. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public List<StageRow> add(DescribeStage said) {
        var stages = locked();
        if (stages.size() >= Pipeline.MOST) {
            throw new RuleViolation(PipelineRule.STAGE_TOO_MANY);
        }
        var last = stages.stream().mapToInt(StageRow::position).max().orElse(0);
        var stage = new PipelineStage(last + 1, said);
        em.persist(stage);
        return done(stage.getId(), PipelineChanged.ADDED);
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public List<StageRow> describe(UUID stageId, long version, DescribeStage said) {
        requireStaff();
        var stage = required(stageId);
        stage.requireVersion(version);
        stage.describe(said);
        return done(stageId, PipelineChanged.DESCRIBED);
    }

    /** @param order every stage once, first to last */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public List<StageRow> order(List<UUID> order) {
        var stages = locked();
        var wanted = order == null ? List.<UUID>of() : order;
        if (wanted.size() != stages.size()
                || !new HashSet<>(wanted)
                        .equals(new HashSet<>(stages.stream().map(StageRow::id).toList()))) {
            throw RuleViolation.at("order", PipelineRule.STAGE_ORDER_INCOMPLETE);
        }
        for (var at = 0; at < wanted.size(); at++) {
            required(wanted.get(at)).standAt(at + 1);
        }
        return done(wanted.get(0), PipelineChanged.ORDERED);
    }

    /** Only one that no opportunity, open or closed, was left in. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public List<StageRow> remove(UUID stageId, long version) {
        var stages = locked();
        required(stageId).requireVersion(version);
        if (stages.size() == 1) {
            throw new RuleViolation(PipelineRule.STAGE_LAST);
        }
        em.clear();
        if (sql.update(REMOVE, update -> update.bind("stage", stageId)) == 0) {
            throw new RuleViolation(PipelineRule.STAGE_IN_USE);
        }
        return done(stageId, PipelineChanged.REMOVED);
    }

    private List<StageRow> locked() {
        requireStaff();
        sql.query(LOCK, query -> query.mapTo(UUID.class).one());
        return pipeline.stages();
    }

    private PipelineStage required(UUID stageId) {
        var stage = stageId == null ? null : em.find(PipelineStage.class, stageId);
        if (stage == null) {
            throw new NotFound();
        }
        return stage;
    }

    private void requireStaff() {
        if (!caller.isStaff()) {
            throw new EJBAccessException("for channel managers of the firm");
        }
    }

    private List<StageRow> done(UUID stageId, String type) {
        events.fire(PipelineChanged.of(stageId, type));
        em.flush();
        return pipeline.stages();
    }
}
