package org.tandem.web.routing;

import java.io.Serializable;
import org.tandem.routing.RoutingMode;
import org.tandem.routing.RoutingRuleView;
import org.tandem.routing.SaveRoutingRule;
import org.tandem.routing.Weights;

/** A rule while it is edited. */
public final class RuleText implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean weighed;
    private WeightFields weights = new WeightFields(Weights.USUAL);
    private Integer place;
    private String name;
    private boolean enabled;
    private String condition;
    private RoutingMode mode = RoutingMode.BEST;
    private Integer partners = 1;
    private Integer levelRank;
    private Integer minutes;

    static RuleText of(RoutingRuleView rule) {
        var text = new RuleText();
        text.weighed = rule.weights() != null;
        text.weights = new WeightFields(rule.weights() == null ? Weights.USUAL : rule.weights());
        text.place = rule.place();
        text.name = rule.name();
        text.enabled = rule.enabled();
        text.condition = rule.condition();
        text.mode = rule.mode();
        text.partners = rule.partners();
        text.levelRank = rule.levelRank();
        text.minutes = rule.minutes();
        return text;
    }

    RuleText enabled(boolean now) {
        enabled = now;
        return this;
    }

    SaveRoutingRule toCommand() {
        return new SaveRoutingRule(
                place, name, enabled, condition, mode, partners, levelRank, minutes, weighed ? weights.values() : null);
    }

    /** Whether it has weights of its own; else the firm's hold. */
    public boolean isWeighed() {
        return weighed;
    }

    public void setWeighed(boolean weighed) {
        this.weighed = weighed;
    }

    public WeightFields getWeights() {
        return weights;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public RoutingMode getMode() {
        return mode;
    }

    public void setMode(RoutingMode mode) {
        this.mode = mode;
    }

    public Integer getPartners() {
        return partners;
    }

    public void setPartners(Integer partners) {
        this.partners = partners;
    }

    public Integer getLevelRank() {
        return levelRank;
    }

    public void setLevelRank(Integer levelRank) {
        this.levelRank = levelRank;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
