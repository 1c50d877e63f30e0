package org.tandem.routing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Scores eligible partners and chooses among them. Pure: the same inputs always give the same choice, so a stored decision
 * can be made again.
 *
 * @param reachKm d0 of the distance factor exp(-d/d0)
 * @param topRank the highest level of the firm
 * @param totalTarget sum of the target shares of all partners
 * @param totalReceived sum of what all partners have received
 */
record RoutingPolicy(
        RoutingMode mode,
        int partners,
        Weights weights,
        int reachKm,
        int topRank,
        double totalTarget,
        int totalReceived,
        BigDecimal latitude,
        BigDecimal longitude,
        UUID leadId) {
    /** A median answer after so long is worth half. */
    private static final double USUAL_RESPONSE_MINUTES = 240;

    Choice choose(List<Candidate> candidates) {
        var scores = candidates.stream().map(this::score).toList();
        return new Choice(scores, candidates.isEmpty() ? List.of() : chosen(candidates, scores));
    }

    private List<Integer> chosen(List<Candidate> candidates, List<Double> scores) {
        return switch (mode) {
            case POOL -> List.of();
            case BEST -> best(scores, 1);
            case FIRST_OF_N -> best(scores, partners);
            case WEIGHTED -> List.of(drawn(candidates, scores));
            case ROUND_ROBIN ->
                List.of(IntStream.range(0, candidates.size())
                        .boxed()
                        .min(Comparator.comparing(at -> candidates.get(at).turn()))
                        .orElseThrow());
        };
    }

    private static List<Integer> best(List<Double> scores, int count) {
        return IntStream.range(0, scores.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> -scores.get(at)).thenComparing(at -> at))
                .limit(count)
                .toList();
    }

    /** Among those that lack something of their share, by what they lack; when nobody does, by share. */
    private int drawn(List<Candidate> candidates, List<Double> scores) {
        var lacking = new double[candidates.size()];
        var sum = 0.0;
        for (var at = 0; at < lacking.length; at++) {
            lacking[at] = Math.max(
                            0, expected(candidates.get(at)) - candidates.get(at).received())
                    * scores.get(at);
            sum += lacking[at];
        }
        if (sum <= 0) {
            for (var at = 0; at < lacking.length; at++) {
                var candidate = candidates.get(at);
                lacking[at] = target(candidate) / (1 + candidate.received()) + 1e-9;
                sum += lacking[at];
            }
        }
        var point =
                new SplittableRandom(leadId.getMostSignificantBits() ^ leadId.getLeastSignificantBits()).nextDouble()
                        * sum;
        var at = 0;
        for (; at < lacking.length - 1 && point >= lacking[at]; at++) {
            point -= lacking[at];
        }
        return at;
    }

    /** Weighted mean of the factors that are known; a half when none is. */
    double score(Candidate candidate) {
        var sum = 0.0;
        var weight = 0;
        for (var factor : factors(candidate).entrySet()) {
            sum += weights.of(factor.getKey()) * factor.getValue();
            weight += weights.of(factor.getKey());
        }
        return weight == 0 ? 0.5 : sum / weight;
    }

    Map<Factor, Double> factors(Candidate candidate) {
        var partner = candidate.partner();
        var factors = new EnumMap<Factor, Double>(Factor.class);
        var km = kilometres(partner);
        put(factors, Factor.DISTANCE, km == null ? null : Math.exp(-km / reachKm));
        put(
                factors,
                Factor.LEVEL,
                topRank <= 0 || partner.levelRank() == null
                        ? null
                        : Math.min(1.0, (double) partner.levelRank() / topRank));
        put(factors, Factor.ACCEPTANCE, partner.acceptance());
        var minutes = partner.responseMinutes();
        put(
                factors,
                Factor.RESPONSE,
                minutes == null ? null : USUAL_RESPONSE_MINUTES / (USUAL_RESPONSE_MINUTES + minutes));
        put(factors, Factor.WIN_RATE, partner.winRate());
        var limit = partner.openLimit();
        put(
                factors,
                Factor.CAPACITY,
                limit == null || limit == 0 ? null : Math.max(0.0, 1.0 - (double) candidate.open() / limit));
        var expected = expected(candidate);
        put(factors, Factor.FAIRNESS, expected <= 0 ? null : expected / (expected + candidate.received()));
        return factors;
    }

    /** What it should have received after this lead, by its target share. */
    private double expected(Candidate candidate) {
        return totalTarget <= 0 ? 0 : target(candidate) / totalTarget * (totalReceived + 1);
    }

    private static double target(Candidate candidate) {
        return candidate.partner().targetShare().doubleValue();
    }

    private static void put(Map<Factor, Double> factors, Factor factor, Double value) {
        if (value != null) {
            factors.put(factor, value);
        }
    }

    /** Great circle (haversine); null when one of the places is not known. */
    Double kilometres(PartnerFacts partner) {
        if (latitude == null || longitude == null || partner.latitude() == null || partner.longitude() == null) {
            return null;
        }
        return Territories.kilometres(
                latitude.doubleValue(),
                longitude.doubleValue(),
                partner.latitude().doubleValue(),
                partner.longitude().doubleValue());
    }
}
