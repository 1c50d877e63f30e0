package org.tandem.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.lead.TimelineEntry;
import org.tandem.web.shell.Texts;
import org.tandem.web.shell.Times;

/** Tells the timeline of a registration in words. */
@Named
@RequestScoped
public class RegistrationStory {
    private static final Set<String> KEY = Set.of(
            "registration.submitted",
            "registration.approved",
            "registration.rejected",
            "registration.returned",
            "registration-conflict.opened",
            "registration-conflict.decided");

    @Inject
    private Texts text;

    @Inject
    private Times times;

    /** Stands out: it was decided, or must be. */
    public boolean isKey(TimelineEntry entry) {
        return KEY.contains(entry.type());
    }

    public String what(TimelineEntry entry) {
        return text.get("events." + entry.type());
    }

    public String rest(TimelineEntry entry) {
        var detail = entry.detail();
        var reason = detail.get("reason");
        if (reason != null) {
            var kind = entry.type().startsWith("registration-conflict") ? "conflict.reason." : "reason.";
            return text.get("registration." + kind + reason);
        }
        if (detail.containsKey("until")) {
            return text.format("registration.story.until", times.date(Instant.parse(detail.get("until"))));
        }
        return !detail.containsKey("fields")
                ? ""
                : Arrays.stream(detail.get("fields").split(" "))
                        .map(field -> text.get("registration.field." + field))
                        .collect(Collectors.joining(", "));
    }

    /** Who and when. */
    public String when(TimelineEntry entry) {
        return Stream.of(
                        entry.personName() == null ? null : entry.personName() + ", " + entry.organizationName(),
                        times.at(entry.at()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
