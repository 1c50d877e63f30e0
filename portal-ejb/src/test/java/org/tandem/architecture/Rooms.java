package org.tandem.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** Who may point at whom. A new arrow is a decision, made here. Every room also uses shared and tenancy. */
final class Rooms extends ArchCondition<JavaClass> {
    static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("tenancy", Set.of()),
            Map.entry("audit", Set.of()),
            Map.entry("organization", Set.of()),
            Map.entry("firm", Set.of("organization")),
            Map.entry("partner", Set.of("organization", "catalog")),
            Map.entry("territory", Set.of("partner")),
            Map.entry("supplier", Set.of("organization")),
            Map.entry("employee", Set.of("organization")),
            Map.entry("customer", Set.of("organization")),
            Map.entry("catalog", Set.of()),
            Map.entry("pricing", Set.of("catalog", "partner", "promotion")),
            Map.entry("promotion", Set.of("catalog")),
            // organization: a lead's owner is one, until there is a partner room
            Map.entry("lead", Set.of("partner", "territory", "customer", "catalog", "employee", "organization")),
            Map.entry("leadimport", Set.of("lead", "catalog")),
            Map.entry("routing", Set.of("lead", "partner", "catalog", "organization")),
            Map.entry("registration", Set.of("lead", "partner", "customer", "catalog")),
            Map.entry("pipeline", Set.of()),
            Map.entry(
                    "opportunity",
                    Set.of(
                            "lead",
                            "registration",
                            "partner",
                            "customer",
                            "catalog",
                            "pricing",
                            "pipeline",
                            "organization")),
            Map.entry("forecast", Set.of("opportunity", "organization")),
            Map.entry("order", Set.of("opportunity", "pricing", "catalog", "partner")),
            Map.entry("scorecard", Set.of("organization")),
            Map.entry("objective", Set.of("employee", "scorecard")),
            Map.entry("appraisal", Set.of("employee", "scorecard")),
            Map.entry("reward", Set.of("employee", "scorecard")),
            Map.entry("training", Set.of("employee", "scorecard")),
            Map.entry("feedback", Set.of("customer", "partner")),
            Map.entry("service", Set.of("customer", "partner", "feedback")),
            Map.entry("listing", Set.of()),
            Map.entry("duplicate", Set.of("lead", "catalog", "organization")),
            Map.entry("webform", Set.of("lead", "catalog")),
            Map.entry("notification", Set.of()),
            Map.entry("webhook", Set.of()),
            Map.entry("idempotency", Set.of()));

    private final String root;

    Rooms(String root) {
        super("use only the rooms it may use");
        this.root = root + ".";
    }

    @Override
    public void check(JavaClass from, ConditionEvents events) {
        if (!ARROWS.containsKey(room(from))) {
            events.add(SimpleConditionEvent.violated(from, from.getName() + " is in a room that is not on the map"));
        }
        from.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith(root))
                .filter(dependency -> !allowed(room(from), room(dependency.getTargetClass())))
                .map(Dependency::getDescription)
                .forEach(arrow -> events.add(SimpleConditionEvent.violated(from, arrow)));
    }

    private static boolean allowed(String from, String to) {
        return from.equals(to)
                || to.equals("shared")
                || to.equals("tenancy") && !from.equals("shared")
                || ARROWS.getOrDefault(from, Set.of()).contains(to);
    }

    private String room(JavaClass type) {
        return type.getPackageName().startsWith(root)
                ? type.getPackageName().substring(root.length()).split("\\.")[0]
                : "";
    }
}
