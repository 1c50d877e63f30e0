package org.tandem.routing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Partners, leads and rules as the stories of the tests need them. */
final class RoutingFixture {
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final RoutedPartner.Standing WELL = new RoutedPartner.Standing(true, false, null, Set.of(), Set.of());

    private RoutingFixture() {}

    static UUID id(int number) {
        return new UUID(1, number);
    }

    static PartnerFacts facts(int number, Integer rank, Integer limit) {
        return new PartnerFacts(id(number), rank, null, null, BigDecimal.ONE, limit, null, null, null);
    }

    static RoutedPartner partner(int number) {
        return new RoutedPartner(facts(number, 1, null), WELL, 0, 0, 0);
    }

    static List<RoutedPartner> partners(int count, Integer limit) {
        var partners = new ArrayList<RoutedPartner>();
        for (var number = 0; number < count; number++) {
            partners.add(new RoutedPartner(facts(number, 1, limit), WELL, 0, 0, 0));
        }
        return partners;
    }

    static LeadFacts lead(long number, String category, String country, String postcode) {
        return new LeadFacts(
                new UUID(2, number),
                category,
                country,
                null,
                postcode,
                null,
                "API",
                "UNKNOWN",
                null,
                null,
                null,
                null,
                0);
    }

    static LeadFacts lead(long number) {
        return lead(number, null, null, null);
    }

    static RoutingDesk.ReadyRule rule(String condition, RoutingMode mode, int partners, Integer levelRank) {
        return RoutingDesk.ReadyRule.of(
                new RoutingRule(new SaveRoutingRule(1, "Rule", true, condition, mode, partners, levelRank, 60, null))
                        .view());
    }

    static RoutingDesk desk(RoutingDesk.ReadyRule rule, List<RoutedPartner> partners, Territories territories) {
        return new RoutingDesk(List.of(rule), RoutingSettings.USUAL, partners, territories, Set.of("certified"));
    }

    static RoutingDesk desk(RoutingMode mode, List<RoutedPartner> partners) {
        return desk(rule("true", mode, 2, null), partners, new Territories());
    }
}
