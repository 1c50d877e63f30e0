package org.tandem.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.lead.TimelineEntry;
import org.tandem.web.shell.Look;
import org.tandem.web.shell.Texts;
import org.tandem.web.shell.Times;

/** Tells a timeline in words. */
@Named
@RequestScoped
public class Story {
    private static final Set<String> BY_PEOPLE = Set.of(
            "lead.claimed",
            "lead.assigned",
            "lead.qualified",
            "lead.converted",
            "lead.activity-recorded",
            "lead.lost",
            "opportunity.created",
            "opportunity.moved",
            "opportunity.won",
            "opportunity.lost",
            "opportunity.assigned",
            "opportunity.activity-recorded");

    @Inject
    private Look look;

    @Inject
    private Texts text;

    @Inject
    private Times times;

    /** Stands out: somebody did something with the customer or the lead changed hands. */
    public boolean isKey(TimelineEntry entry) {
        return BY_PEOPLE.contains(entry.type());
    }

    public String what(TimelineEntry entry) {
        var kind = entry.detail().get("kind");
        return kind == null ? text.get("events." + entry.type()) : text.get("lead.activity." + kind);
    }

    public String rest(TimelineEntry entry) {
        return Stream.of(entry.detail().getOrDefault("reference", ""), said(entry))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String said(TimelineEntry entry) {
        var company = entry.detail().get("organizationName");
        var reason = entry.detail().get("reason");
        var source = entry.detail().get("source");
        if (company != null) {
            return text.format("lead.story.for", company);
        }
        if (source != null) {
            return text.format("lead.story.from", text.get("lead.source." + source));
        }
        if (reason != null) {
            return text.get(
                    entry.type().startsWith("opportunity.") ? "opportunity.loss." + reason : "lead.reason." + reason);
        }
        return ofDeal(entry.detail());
    }

    private String ofDeal(Map<String, String> detail) {
        var stage = detail.get("de".equals(look.getLocale().getLanguage()) ? "toDe" : "toEn");
        if (stage != null) {
            return text.format("opportunity.story.to", stage);
        }
        return Stream.of(detail.getOrDefault("fields", "").split(" "))
                .filter(field -> !field.isEmpty())
                .map(field -> text.get("opportunity.field." + field))
                .collect(Collectors.joining(", "));
    }

    /** Who, when, how long. */
    public String when(TimelineEntry entry) {
        var minutes = entry.detail().getOrDefault("minutes", "");
        return Stream.of(
                        entry.personName() == null ? null : entry.personName() + ", " + entry.organizationName(),
                        times.at(entry.at()),
                        minutes.isEmpty() ? null : text.format("lead.story.minutes", minutes))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
