package org.tandem.web.routing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.partner.LevelService;
import org.tandem.partner.ProgrammeLevel;
import org.tandem.routing.Factor;
import org.tandem.routing.LeadFacts;
import org.tandem.routing.RoutingMode;
import org.tandem.routing.RoutingRuleView;
import org.tandem.routing.RoutingRules;
import org.tandem.routing.RoutingSimulation;
import org.tandem.routing.RoutingTrial;
import org.tandem.web.shell.Notices;
import org.tandem.web.shell.UrlQuery;

/** One rule, or a new one, with a trial on the latest leads before it is saved. */
@Named
@ViewScoped
public class RoutingRulePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/routing/rules.xhtml?faces-redirect=true";

    @Inject
    private RoutingRules rules;

    @Inject
    private RoutingTrial trial;

    @Inject
    private LevelService levelService;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private RoutingRuleView rule;
    private RuleText text;
    private RoutingSimulation tried;
    private List<ProgrammeLevel> levels;

    @PostConstruct
    void load() {
        UUID id = UrlQuery.of(request, "id").id("id").orElse(null);
        rule = id == null ? null : rules.require(id);
        text = rule == null ? new RuleText() : RuleText.of(rule);
        levels = levelService.list();
    }

    public void simulate() {
        tried = trial.simulate(rule == null ? null : rule.id(), text.toCommand());
    }

    public String save() {
        var saved =
                rule == null ? rules.make(text.toCommand()) : rules.change(rule.id(), rule.version(), text.toCommand());
        notices.sayOnNextPage("routing.said.rule", saved.name());
        return LIST;
    }

    public String remove() {
        notices.sayOnNextPage(
                "routing.said.removed", rules.remove(rule.id(), rule.version()).name());
        return LIST;
    }

    public Factor[] getFactors() {
        return Factor.values();
    }

    public RoutingMode[] getModes() {
        return RoutingMode.values();
    }

    public List<ProgrammeLevel> getLevels() {
        return levels;
    }

    public String getFields() {
        return String.join(", ", names());
    }

    private static Set<String> names() {
        return LeadFacts.FIELDS.keySet();
    }

    public RoutingRuleView getRule() {
        return rule;
    }

    public RuleText getText() {
        return text;
    }

    public RoutingSimulation getTried() {
        return tried;
    }
}
