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

    private static final double PLACES = 1e6;
    private static final Factor[] FACTORS = Factor.values();

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

    /** Weighted mean of the factors that are known, to six places; a half when none is. */
    double score(Candidate candidate) {
        var values = values(candidate);
        var sum = 0.0;
        var weight = 0;
        for (var factor : FACTORS) {
            var value = values[factor.ordinal()];
            if (!Double.isNaN(value)) {
                sum += weights.of(factor) * value;
                weight += weights.of(factor);
            }
        }
        return weight == 0 ? 0.5 : Math.rint(sum / weight * PLACES) / PLACES;
    }

    Map<Factor, Double> factors(Candidate candidate) {
        var values = values(candidate);
        var factors = new EnumMap<Factor, Double>(Factor.class);
        for (var factor : FACTORS) {
            if (!Double.isNaN(values[factor.ordinal()])) {
                factors.put(factor, values[factor.ordinal()]);
            }
        }
        return factors;
    }

    /** By factor, not a number where it is not known: a map per candidate would be most of the work. */
    private double[] values(Candidate candidate) {
        var partner = candidate.partner();
        var values = new double[FACTORS.length];
        var km = kilometres(partner);
        put(values, Factor.DISTANCE, km == null ? null : Math.exp(-km / reachKm));
        put(
                values,
                Factor.LEVEL,
                topRank <= 0 || partner.levelRank() == null
                        ? null
                        : Math.min(1.0, (double) partner.levelRank() / topRank));
        put(values, Factor.ACCEPTANCE, partner.acceptance());
        var minutes = partner.responseMinutes();
        put(
                values,
                Factor.RESPONSE,
                minutes == null ? null : USUAL_RESPONSE_MINUTES / (USUAL_RESPONSE_MINUTES + minutes));
        put(values, Factor.WIN_RATE, partner.winRate());
        var limit = partner.openLimit();
        put(
                values,
                Factor.CAPACITY,
                limit == null || limit == 0 ? null : Math.max(0.0, 1.0 - (double) candidate.open() / limit));
        var expected = expected(candidate);
        put(values, Factor.FAIRNESS, expected <= 0 ? null : expected / (expected + candidate.received()));
        return values;
    }

    /** What it should have received after this lead, by its target share. */
    private double expected(Candidate candidate) {
        return totalTarget <= 0 ? 0 : target(candidate) / totalTarget * (totalReceived + 1);
    }

    private static double target(Candidate candidate) {
        return candidate.partner().targetShare().doubleValue();
    }

    private static void put(double[] values, Factor factor, Double value) {
        values[factor.ordinal()] = value == null ? Double.NaN : value;
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
