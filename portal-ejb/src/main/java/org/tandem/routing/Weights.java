package org.tandem.routing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;

/** How much each factor counts, 0 to 100, in the order of {@link Factor}. At least one counts. */
public record Weights(List<Integer> values) implements Serializable {
    private static final int MOST = 100;
    public static final Weights USUAL = new Weights(List.of(30, 10, 15, 10, 15, 10, 10));

    public Weights {
        values = List.copyOf(values);
    }

    /** @throws RuleViolation at {@code weights} */
    static Weights check(List<Integer> typed) {
        if (typed.size() != Factor.values().length
                || typed.stream().anyMatch(weight -> weight == null || weight < 0 || weight > MOST)
                || typed.stream().allMatch(weight -> weight == 0)) {
            throw RuleViolation.at("weights", InputRule.OUT_OF_RANGE, "0", Integer.toString(MOST));
        }
        return new Weights(new ArrayList<>(typed));
    }

    public int of(Factor factor) {
        return values.get(factor.ordinal());
    }

    String text() {
        return values.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    static Weights read(String text) {
        return text == null
                ? null
                : new Weights(
                        Arrays.stream(text.split(" ")).map(Integer::valueOf).toList());
    }
}
