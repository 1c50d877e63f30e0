package org.tandem.web.routing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.tandem.routing.RoutingRuleView;
import org.tandem.routing.RoutingRules;
import org.tandem.web.shell.Notices;

/** The routing rules in the order in which they are tried. */
@Named
@ViewScoped
public class RoutingRulesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/routing/rules.xhtml?faces-redirect=true";

    @Inject
    private RoutingRules rules;

    @Inject
    private Notices notices;

    private List<RoutingRuleView> items;

    @PostConstruct
    void load() {
        items = rules.list();
    }

    public String toggle(RoutingRuleView rule) {
        rules.change(
                rule.id(),
                rule.version(),
                RuleText.of(rule).enabled(!rule.enabled()).toCommand());
        notices.sayOnNextPage(rule.enabled() ? "routing.said.disabled" : "routing.said.enabled", rule.name());
        return AGAIN;
    }

    public String up(RoutingRuleView rule) {
        rules.moveUp(rule.id(), rule.version());
        return AGAIN;
    }

    public List<RoutingRuleView> getItems() {
        return items;
    }
}
