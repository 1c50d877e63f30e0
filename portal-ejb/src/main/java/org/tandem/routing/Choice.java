package org.tandem.routing;

import java.util.List;

/**
 * What the policy made of the candidates.
 *
 * @param scores of the candidates, in their order
 * @param chosen places of the chosen ones in that order, best first
 */
public record Choice(List<Double> scores, List<Integer> chosen) {}
