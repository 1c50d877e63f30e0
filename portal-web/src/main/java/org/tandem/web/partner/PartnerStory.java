package org.tandem.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.partner.PartnerEntry;
import org.tandem.web.shell.Texts;
import org.tandem.web.shell.Times;

/** Tells the timeline of a partner in words. */
@Named
@RequestScoped
public class PartnerStory {
    @Inject
    private Texts text;

    @Inject
    private Times times;

    public String what(PartnerEntry entry) {
        return text.get("events." + entry.type());
    }

    public String rest(PartnerEntry entry) {
        return entry.detail().entrySet().stream()
                .map(one -> switch (one.getKey()) {
                    case "suspended" -> text.get("partner.story.suspended." + one.getValue());
                    case "until" -> text.format("partner.story.until", times.at(Instant.parse(one.getValue())));
                    default -> one.getValue();
                })
                .collect(Collectors.joining(", "));
    }

    public String when(PartnerEntry entry) {
        var who = entry.personName() == null ? null : entry.personName() + ", " + entry.organizationName();
        return Stream.of(who, times.at(entry.at())).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
