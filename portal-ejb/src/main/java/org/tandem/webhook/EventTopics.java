package org.tandem.webhook;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.TextInput;

/** The event types a webhook may want: every one that has a text, but not what people do with their own settings. */
public final class EventTopics {
    private static final Set<String> KEPT_INSIDE = Set.of("person", "tenant", "webhook");
    private static final String ALL_OF = ".*";
    private static final int LONGEST = 1000;

    private EventTopics() {}

    /** All types, sorted. */
    public static List<String> types() {
        return new TreeSet<>(ResourceBundle.getBundle("i18n.events", Locale.ROOT, EventTopics.class.getClassLoader())
                        .keySet())
                .stream().filter(type -> !KEPT_INSIDE.contains(feature(type))).toList();
    }

    /** All features, each as the topic that wants everything of it. */
    public static List<String> features() {
        return types().stream().map(type -> feature(type) + ALL_OF).distinct().toList();
    }

    /** As they are kept: sorted, each once, with blanks between. */
    static String parse(List<String> wanted) {
        if (wanted == null || wanted.isEmpty()) {
            throw RuleViolation.at("eventTypes", org.tandem.shared.InputRule.REQUIRED);
        }
        var known = new TreeSet<>(types());
        known.addAll(features());
        for (var topic : wanted) {
            if (topic == null || !known.contains(topic)) {
                throw RuleViolation.at("eventTypes", WebhookRule.WEBHOOK_EVENT_UNKNOWN, String.valueOf(topic));
            }
        }
        var input = new TextInput();
        var topics = input.required(
                "eventTypes", wanted.stream().distinct().sorted().collect(Collectors.joining(" ")), LONGEST);
        input.throwIfRefused();
        return topics;
    }

    static boolean matches(String topics, String type) {
        var wanted = Set.of(topics.split(" "));
        return wanted.contains(type) || wanted.contains(feature(type) + ALL_OF);
    }

    private static String feature(String type) {
        return type.substring(0, type.indexOf('.'));
    }
}
