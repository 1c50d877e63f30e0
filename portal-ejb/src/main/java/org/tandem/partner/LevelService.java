package org.tandem.partner;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.Conflict;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.Ids;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** The levels of the partner programme, the lowest rank first. */
@Stateless
@Gate
@DenyAll
public class LevelService {
    @Inject
    private LevelStore levels;

    @Inject
    private PartnerScope scope;

    @Inject
    private Event<DomainEvent> events;

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public List<ProgrammeLevel> list() {
        scope.requireStaff();
        return levels.all();
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public ProgrammeLevel require(UUID levelId) {
        scope.requireStaff();
        return levels.find(levelId).orElseThrow(NotFound::new);
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public ProgrammeLevel make(DescribeLevel wanted) {
        scope.requireStaff();
        var level = wanted.checked();
        var id = Ids.next();
        requireFree(id, level);
        levels.make(id, level);
        events.fire(new LevelChanged(id, LevelChanged.MADE, Map.of("code", level.code())));
        return levels.find(id).orElseThrow();
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public ProgrammeLevel describe(UUID levelId, long version, DescribeLevel wanted) {
        require(levelId);
        var level = wanted.checked();
        requireFree(levelId, level);
        if (!levels.change(levelId, version, level)) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
        events.fire(new LevelChanged(levelId, LevelChanged.CHANGED, Map.of("code", level.code())));
        return levels.find(levelId).orElseThrow();
    }

    /** Asked first for a good message; the unique keys decide when two ask at once. */
    private void requireFree(UUID id, DescribeLevel wanted) {
        for (var other : levels.all()) {
            if (!other.id().equals(id) && other.code().equals(wanted.code())) {
                throw RuleViolation.at("code", PartnerRule.LEVEL_CODE_TAKEN);
            }
            if (!other.id().equals(id) && other.rank() == wanted.rank()) {
                throw RuleViolation.at("rank", PartnerRule.LEVEL_RANK_TAKEN, other.nameEn());
            }
        }
    }
}
