package org.tandem.opportunity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tandem.pipeline.DealField;
import org.tandem.pipeline.StageRow;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Violation;

/** A deal leaves a stage forwards, or is won, when everything is known that the stage asks for. Back and lost it always may. */
record ExitPolicy(Set<DealField> known) {

    void requireMove(StageRow from, StageRow to) {
        if (to.isAfter(from)) {
            require(from.required());
        }
    }

    /** What is won has a value, whatever the stage asks for. */
    void requireWin(StageRow from) {
        var needed = EnumSet.of(DealField.AMOUNT);
        needed.addAll(from.required());
        require(needed);
    }

    private void require(Set<DealField> needed) {
        List<Violation> missing = new ArrayList<>();
        for (var field : needed) {
            if (!known.contains(field)) {
                missing.add(Violation.at(field.field(), OpportunityRule.OPPORTUNITY_FIELD_NEEDED));
            }
        }
        if (!missing.isEmpty()) {
            throw new RuleViolation(missing);
        }
    }
}
