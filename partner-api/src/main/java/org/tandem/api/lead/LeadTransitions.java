package org.tandem.api.lead;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tandem.lead.LeadRule;
import org.tandem.lead.LeadSteering;
import org.tandem.lead.LeadView;
import org.tandem.lead.LeadWork;
import org.tandem.lead.LostReason;
import org.tandem.lead.RetireReason;
import org.tandem.shared.RuleViolation;

/** Which use case moves a lead to which status. To be claimed it has a path of its own: that move needs no version. */
@ApplicationScoped
public class LeadTransitions {
    @EJB
    private LeadWork work;

    @EJB
    private LeadSteering steering;

    LeadView move(UUID id, long version, TransitionRequest wanted) {
        var target = wanted.target();
        switch (target) {
            case LOST -> {
                return work.lose(id, version, wanted.reasonOf(LostReason.class), wanted.note());
            }
            case RETIRED -> {
                wanted.requireNoNote();
                return steering.retire(id, version, wanted.reasonOf(RetireReason.class));
            }
            default -> wanted.requireBare();
        }
        return switch (target) {
            case WORKING -> work.start(id, version);
            case QUALIFIED -> work.qualify(id, version);
            case POOLED -> steering.pool(id, version);
            case NEW -> steering.retract(id, version);
            default -> throw new RuleViolation(LeadRule.LEAD_MOVE_NOT_ALLOWED);
        };
    }
}
