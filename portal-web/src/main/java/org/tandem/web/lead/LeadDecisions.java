package org.tandem.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tandem.lead.LeadStatus;
import org.tandem.routing.DecisionView;
import org.tandem.routing.RoutingDecisions;
import org.tandem.web.shell.Person;
import org.tandem.web.shell.Texts;

/** Why a lead went where it went, in words. */
@Named
@RequestScoped
public class LeadDecisions {
    private static final int SHOWN = 8;
    private static final Pattern COUNTED = Pattern.compile("([A-Z_]{3,}) (\\d+)");

    @Inject
    private RoutingDecisions decisions;

    @Inject
    private Texts text;

    @Inject
    private Person person;

    private List<DecisionView> known;

    public List<DecisionView> of(UUID leadId) {
        if (known == null) {
            known = decisions.of(leadId);
        }
        return known;
    }

    /** What the reader would ask. */
    public String title(DecisionView decision) {
        if (!person.isStaff()) {
            return "routing.why.ours";
        }
        return decision.outcome() == LeadStatus.UNPLACED ? "routing.why.nobody" : "routing.why";
    }

    /** The chosen ones and those next to them. */
    public List<DecisionView.Part> first(DecisionView decision) {
        return decision.partners().stream().limit(SHOWN).toList();
    }

    public String score(DecisionView.Part part) {
        return part.score() == null ? "" : Long.toString(Math.round(part.score() * 100));
    }

    /** "Distance 82, level 50", or why the partner was not asked. */
    public String why(DecisionView.Part part) {
        if (part.exclusion() != null) {
            return text.of("routing.exclusion", part.exclusion());
        }
        return part.factors().entrySet().stream()
                .map(factor -> text.of("routing.factor", factor.getKey()) + " " + Math.round(factor.getValue() * 100))
                .collect(Collectors.joining(" · "));
    }

    /** The note of a decision, its codes in words. */
    public String note(String note) {
        return note == null ? "" : COUNTED.matcher(note).replaceAll(this::counted);
    }

    private String counted(MatchResult code) {
        var words = text.get("routing.exclusion." + code.group(1));
        return Matcher.quoteReplacement(words.startsWith("[") ? code.group() : words + ": " + code.group(2));
    }
}
