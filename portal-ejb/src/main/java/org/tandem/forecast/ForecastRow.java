package org.tandem.forecast;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One line of a forecast. Amounts are of the firm's currency.
 *
 * @param key id of the partner, code of the category (empty: without one), or month as {@code 2026-11}
 * @param name of the partner; null for the others
 * @param weighted commit, best case and pipeline by the probabilities of their stages, and what is won
 * @param quota what the partner is to sell in the quarters that begin in the time asked for; null: nothing agreed
 * @param deals open and won ones
 */
public record ForecastRow(
        String key,
        String name,
        BigDecimal won,
        BigDecimal commit,
        BigDecimal bestCase,
        BigDecimal pipeline,
        BigDecimal weighted,
        BigDecimal quota,
        int deals)
        implements Serializable {

    /** What comes if everything comes. */
    public BigDecimal everything() {
        return won.add(commit).add(bestCase).add(pipeline);
    }
}
