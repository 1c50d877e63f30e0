package org.tandem.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.lead.LeadFixture.DANA;
import static org.tandem.lead.LeadFixture.RIDGE;
import static org.tandem.lead.LeadFixture.SUMMIT;
import static org.tandem.lead.LeadFixture.TUESDAY;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.tandem.shared.RuleViolation;

/** Whatever is tried in whatever order: a step is taken as documented or refused without a trace. */
class LeadLifeTest {
    /** What people try, and where it leads when it is allowed. */
    enum Step {
        ASSIGN_TO_SUMMIT(LeadStatus.CLAIMED, lead -> lead.assign(SUMMIT, DANA, TUESDAY)),
        ASSIGN_TO_RIDGE(LeadStatus.CLAIMED, lead -> lead.assign(RIDGE, null, TUESDAY)),
        START(LeadStatus.WORKING, Lead::start),
        QUALIFY(LeadStatus.QUALIFIED, Lead::qualify),
        LOSE(LeadStatus.LOST, lead -> lead.lose(LostReason.TIMING)),
        POOL(LeadStatus.POOLED, Lead::pool),
        RETRACT(LeadStatus.NEW, Lead::retract),
        RETIRE(LeadStatus.RETIRED, lead -> lead.retire(RetireReason.INVALID));

        private final LeadStatus goal;
        private final Consumer<Lead> move;

        Step(LeadStatus goal, Consumer<Lead> move) {
            this.goal = goal;
            this.move = move;
        }
    }

    @Property
    void everyStepIsTakenOrRefusedWithoutATrace(@ForAll @Size(max = 12) List<Step> steps) {
        var lead = LeadFixture.pooled();
        for (var step : steps) {
            var before = trace(lead);
            var allowed = lead.getStatus().canMoveTo(step.goal);
            assertThat(tried(lead, step)).as("%s after %s", step, before).isEqualTo(allowed);
            if (allowed) {
                assertThat(lead.getStatus()).isEqualTo(step.goal);
                assertThat(epoch(lead))
                        .isEqualTo(((Integer) before.get(4)) + (step.goal == LeadStatus.CLAIMED ? 1 : 0));
            } else {
                assertThat(trace(lead)).isEqualTo(before);
            }
            isAsTheDatabaseDemands(lead);
        }
    }

    private static boolean tried(Lead lead, Step step) {
        try {
            step.move.accept(lead);
            return true;
        } catch (RuleViolation refused) {
            assertThat(refused.code()).isEqualTo("LEAD_MOVE_NOT_ALLOWED");
            return false;
        }
    }

    private static void isAsTheDatabaseDemands(Lead lead) {
        assertThat(lead.getOwnerOrganizationId() != null)
                .isEqualTo(lead.getStatus().isOwned());
        var closed = lead.getStatus() == LeadStatus.LOST || lead.getStatus() == LeadStatus.RETIRED;
        assertThat(trace(lead).get(3) != null).isEqualTo(closed);
    }

    private static int epoch(Lead lead) {
        return (Integer) trace(lead).get(4);
    }

    private static List<Object> trace(Lead lead) {
        return Stream.of("status", "ownerOrganizationId", "ownerPersonId", "closedReason", "claimEpoch", "claimedAt")
                .map(field -> assertThat(lead).extracting(field).actual())
                .collect(Collectors.toList());
    }
}
