package org.tandem.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tandem.lead.LeadStatus;
import org.tandem.shared.Condition;
import org.tandem.shared.Ids;

/**
 * Decides about one lead after the other. What a partner has been given by one decision counts for the next, so that a
 * batch does not give everything to the best one.
 */
final class RoutingDesk {
    private static final int LONGEST_NOTE = 500;

    private final List<ReadyRule> rules;
    private final RoutingSettings settings;
    private final List<RoutedPartner> partners;
    private final Territories territories;
    private final Set<String> certifiedCategories;
    private final int topRank;
    private int given;

    /** A rule with its condition compiled. */
    record ReadyRule(RoutingRuleView rule, Condition condition) {
        static ReadyRule of(RoutingRuleView rule) {
            return new ReadyRule(rule, Condition.compile("condition", rule.condition(), LeadFacts.FIELDS));
        }
    }

    /** @param partners in the order in which decisions name them */
    RoutingDesk(
            List<ReadyRule> rules,
            RoutingSettings settings,
            List<RoutedPartner> partners,
            Territories territories,
            Set<String> certifiedCategories) {
        this.rules = rules;
        this.settings = settings;
        this.partners = partners;
        this.territories = territories;
        this.certifiedCategories = certifiedCategories;
        this.topRank = partners.stream()
                .map(partner -> partner.facts().levelRank())
                .mapToInt(rank -> rank == null ? 0 : rank)
                .max()
                .orElse(0);
    }

    /** With other rules, and with the counts as they are now. */
    RoutingDesk with(List<ReadyRule> others) {
        return new RoutingDesk(
                others,
                settings,
                partners.stream().map(RoutedPartner::copy).toList(),
                territories,
                certifiedCategories);
    }

    List<PartnerFacts> snapshot() {
        return partners.stream().map(RoutedPartner::facts).toList();
    }

    /** @param refused who is not asked about this lead again, and why */
    Decision decide(LeadFacts lead, Map<UUID, Exclusion> refused, Instant now) {
        for (var ready : rules) {
            try {
                if (ready.condition().holds(lead.values())) {
                    return decide(lead, ready.rule(), refused, now);
                }
            } catch (Condition.Failed failed) {
                return decision(
                        lead, ready.rule(), LeadStatus.UNPLACED, UnplacedReason.RULE_FAILED, failed.getMessage());
            }
        }
        return decision(lead, null, LeadStatus.POOLED, null, null);
    }

    private static Decision decision(
            LeadFacts lead, RoutingRuleView rule, LeadStatus outcome, UnplacedReason reason, String note) {
        var shortened = note == null || note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
        return new Decision(Ids.next(), lead.id(), rule, outcome, null, List.of(), List.of(), null, reason, shortened);
    }

    private Decision decide(LeadFacts lead, RoutingRuleView rule, Map<UUID, Exclusion> refused, Instant now) {
        if (rule.mode() == RoutingMode.POOL) {
            return decision(lead, rule, LeadStatus.POOLED, null, null);
        }
        var exclusions = exclusions(lead, rule, refused, now);
        var eligible = new ArrayList<RoutedPartner>();
        for (var at = 0; at < exclusions.size(); at++) {
            if (exclusions.get(at) == null) {
                eligible.add(partners.get(at));
            }
        }
        var candidates = eligible.stream().map(RoutedPartner::candidate).toList();
        var policy = policy(lead, rule, candidates);
        var choice = policy.choose(candidates);
        var found = !choice.chosen().isEmpty();
        choice.chosen().forEach(at -> eligible.get(at).receive(now.toEpochMilli() * 1000 + given++ % 1000));
        return new Decision(
                Ids.next(),
                lead.id(),
                rule,
                found ? LeadStatus.OFFERED : LeadStatus.UNPLACED,
                policy,
                exclusions,
                candidates,
                choice,
                found ? null : UnplacedReason.NOBODY_ELIGIBLE,
                found ? null : Decision.summary(exclusions));
    }

    /** Shares are shares among those who may have the lead: what others get elsewhere is nobody's lack here. */
    private RoutingPolicy policy(LeadFacts lead, RoutingRuleView rule, List<Candidate> candidates) {
        return new RoutingPolicy(
                rule.mode(),
                rule.partners(),
                rule.weights() == null ? settings.weights() : rule.weights(),
                settings.reachKm(),
                topRank,
                candidates.stream()
                        .mapToDouble(one -> one.partner().targetShare().doubleValue())
                        .sum(),
                candidates.stream().mapToInt(Candidate::received).sum(),
                lead.latitude(),
                lead.longitude(),
                lead.id());
    }

    /** Of those that may have it only the ones whose territory describes the place most closely stay. */
    private List<Exclusion> exclusions(
            LeadFacts lead, RoutingRuleView rule, Map<UUID, Exclusion> refused, Instant now) {
        var certification = lead.category() != null && certifiedCategories.contains(lead.category());
        var covering = territories.covering(lead);
        var exclusions = new Exclusion[partners.size()];
        var closest = 0;
        for (var at = 0; at < exclusions.length; at++) {
            var partner = partners.get(at);
            var closeness = closeness(partner, covering);
            exclusions[at] =
                    partner.exclusion(lead, rule.levelRank(), certification, closeness, refused.get(partner.id()), now);
            closest = exclusions[at] == null ? Math.max(closest, closeness) : closest;
        }
        for (var at = 0; at < exclusions.length; at++) {
            if (exclusions[at] == null && closeness(partners.get(at), covering) < closest) {
                exclusions[at] = Exclusion.LESS_SPECIFIC;
            }
        }
        return Arrays.asList(exclusions);
    }

    private Integer closeness(RoutedPartner partner, Map<UUID, Integer> covering) {
        var found = covering.get(partner.id());
        return found != null || territories.isBound(partner.id()) ? found : Integer.valueOf(0);
    }
}
