package org.tandem.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.tandem.shared.Condition;
import org.tandem.shared.Conflict;
import org.tandem.shared.InputRule;
import org.tandem.shared.TextInput;
import org.tandem.tenancy.TenantEntity;

/** Which leads are routed how. Rules are tried in the order of their place; the first enabled one that holds decides. */
@Entity
@Table(name = "routing_rules")
public class RoutingRule extends TenantEntity {
    private static final int MOST_PARTNERS = 20;
    private static final int LONGEST_MINUTES = 30 * 24 * 60;
    private static final int LAST_PLACE = 10_000;

    @Version
    private long version;

    private int place;
    private String name;
    private boolean enabled;

    @Column(name = "applies_when")
    private String appliesWhen;

    @Enumerated(EnumType.STRING)
    private RoutingMode mode;

    private int partners;

    @Column(name = "level_rank")
    private Integer levelRank;

    private Integer minutes;
    private String weights;

    protected RoutingRule() {}

    RoutingRule(SaveRoutingRule wanted) {
        say(wanted);
    }

    /** @throws org.tandem.shared.RuleViolation naming every field that is wrong, the condition with line and column */
    void change(SaveRoutingRule wanted, long expected) {
        requireVersion(expected);
        say(wanted);
    }

    void place(int now) {
        place = now;
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
    }

    private void say(SaveRoutingRule wanted) {
        var input = new TextInput();
        var title = input.required("name", wanted.name(), 100);
        if (wanted.mode() == null) {
            input.refuse("mode", InputRule.REQUIRED);
        }
        range(input, "place", wanted.place(), LAST_PLACE);
        range(input, "partners", wanted.partners(), MOST_PARTNERS);
        range(input, "minutes", wanted.minutes(), LONGEST_MINUTES);
        range(input, "levelRank", wanted.levelRank(), LAST_PLACE);
        input.throwIfRefused();
        var condition = Condition.compile("condition", wanted.condition(), LeadFacts.FIELDS);
        name = title;
        appliesWhen = condition.text();
        mode = wanted.mode();
        place = wanted.place() == null ? LAST_PLACE : wanted.place();
        enabled = wanted.enabled();
        partners = wanted.partners() == null ? 1 : wanted.partners();
        levelRank = wanted.levelRank();
        minutes = wanted.minutes();
        weights = wanted.weights() == null
                ? null
                : Weights.check(wanted.weights()).text();
    }

    private static void range(TextInput input, String field, Integer value, int most) {
        if (value != null && (value < 1 || value > most)) {
            input.refuse(field, InputRule.OUT_OF_RANGE, "1", Integer.toString(most));
        }
    }

    RoutingRuleView view() {
        return new RoutingRuleView(
                getId(),
                version,
                place,
                name,
                enabled,
                appliesWhen,
                mode,
                partners,
                levelRank,
                minutes,
                Weights.read(weights));
    }
}
