package org.tandem.opportunity;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.tandem.lead.ActivityKind;
import org.tandem.pipeline.DealField;
import org.tandem.pipeline.Pipeline;
import org.tandem.pipeline.StageRow;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** What its owner and the firm's channel managers do with an opportunity. Each but an activity needs the version that was read. */
@Stateless
@Gate
@DenyAll
public class OpportunityWork {
    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private OpportunityScope scope;

    @Inject
    private OpportunityReader reader;

    @Inject
    private OpportunityParts parts;

    @Inject
    private OpportunityReferences points;

    @Inject
    private OpportunityActivities activities;

    @Inject
    private Pipeline pipeline;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    /** Onwards only when everything is known that its stage asks for; back it always may. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public OpportunityView move(UUID opportunityId, long version, UUID stageId) {
        var opportunity = read(opportunityId, version);
        if (stageId == null) {
            throw RuleViolation.at("stageId", InputRule.REQUIRED);
        }
        var from = stageOf(opportunity);
        var to = pipeline.find(stageId)
                .orElseThrow(() -> RuleViolation.at("stageId", OpportunityRule.OPPORTUNITY_STAGE_UNKNOWN));
        opportunity.requireOpen();
        if (from.id().equals(to.id())) {
            return reader.require(opportunityId);
        }
        exit(opportunity).requireMove(from, to);
        opportunity.move(stageId);
        opportunity.touch(time.now());
        return done(OpportunityChanged.of(
                opportunityId,
                OpportunityChanged.MOVED,
                "from",
                from.id(),
                "to",
                to.id(),
                "toEn",
                to.nameEn(),
                "toDe",
                to.nameDe()));
    }

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public OpportunityView win(UUID opportunityId, long version) {
        var opportunity = read(opportunityId, version);
        opportunity.requireOpen();
        exit(opportunity).requireWin(stageOf(opportunity));
        opportunity.win(time.now());
        return done(OpportunityChanged.of(opportunityId, OpportunityChanged.WON));
    }

    /** @param note optional */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public OpportunityView lose(UUID opportunityId, long version, LossReason reason, String note) {
        read(opportunityId, version).lose(reason, time.now());
        return done(OpportunityChanged.of(
                opportunityId,
                OpportunityChanged.LOST,
                "reason",
                reason,
                "activity",
                activities.writeOptional(opportunityId, note)));
    }

    /** What is won stays so for a partner; the firm may open it again. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public OpportunityView reopen(UUID opportunityId, long version) {
        var opportunity = read(opportunityId, version);
        if (opportunity.getStatus() == OpportunityStatus.WON && !scope.steers()) {
            throw new RuleViolation(OpportunityRule.OPPORTUNITY_WON_STAYS);
        }
        opportunity.reopen(time.now());
        return done(OpportunityChanged.of(opportunityId, OpportunityChanged.REOPENED));
    }

    /** @param team replaces the one there is */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public OpportunityView setTeam(UUID opportunityId, long version, List<Share> team) {
        var opportunity = read(opportunityId, version);
        opportunity.requireOpen();
        if (!scope.changeable(opportunity.getStatus(), stageOf(opportunity)).contains(DealField.TEAM)) {
            throw RuleViolation.at("team", OpportunityRule.OPPORTUNITY_FIELD_LOCKED);
        }
        TeamPolicy.check(team);
        team.forEach(share -> points.requireMember(share.personId(), opportunity.getOwnerOrganizationId()));
        opportunity.touch(time.now());
        em.flush();
        parts.setTeam(opportunityId, team);
        return done(OpportunityChanged.of(opportunityId, OpportunityChanged.TEAM_SET));
    }

    /** A call, mail, meeting or note; leaves what others are editing meanwhile alone. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public OpportunityView record(UUID opportunityId, ActivityKind kind, String text, Integer minutes) {
        scope.requireSeen(em.find(Opportunity.class, opportunityId));
        em.clear();
        var activity = activities.write(opportunityId, kind, text, minutes);
        activities.touch(opportunityId, time.now());
        return done(
                OpportunityChanged.of(opportunityId, OpportunityChanged.ACTIVITY, "activity", activity, "kind", kind));
    }

    private Opportunity read(UUID opportunityId, long version) {
        var opportunity = scope.requireSeen(em.find(Opportunity.class, opportunityId));
        opportunity.requireVersion(version);
        return opportunity;
    }

    private StageRow stageOf(Opportunity opportunity) {
        return pipeline.find(opportunity.getStageId()).orElseThrow();
    }

    private ExitPolicy exit(Opportunity opportunity) {
        return new ExitPolicy(opportunity.known(parts.known(opportunity.getId())));
    }

    private OpportunityView done(OpportunityChanged event) {
        events.fire(event);
        em.flush();
        return reader.require(event.subjectId());
    }
}
