package org.tandem.web.routing;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.routing.Factor;
import org.tandem.routing.Weights;

/** The weights of the factors as a form sends them: by name, as text. */
public final class WeightFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> fields = new HashMap<>();

    WeightFields(Weights weights) {
        for (var factor : Factor.values()) {
            fields.put(factor.name(), Integer.toString(weights.of(factor)));
        }
    }

    /** What is no number is -1, which the domain refuses. */
    List<Integer> values() {
        return Stream.of(Factor.values())
                .map(factor -> fields.get(factor.name()))
                .map(typed -> typed == null || !typed.matches("\\d{1,3}") ? -1 : Integer.valueOf(typed))
                .toList();
    }

    public Map<String, String> getFields() {
        return fields;
    }
}
