package org.tandem.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What is known of a partner and changes seldom: the inputs of its factors. How many leads it has and has received
 * changes with each decision and is stored there.
 *
 * @param levelRank null without a level
 * @param openLimit null: as many as it likes
 * @param acceptance accepted part of the offers it answered or let pass in 90 days; null below five
 * @param responseMinutes median until it answered; null below five
 * @param winRate qualified part of the leads it has finished; null below five
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerFacts(
        UUID id,
        Integer levelRank,
        BigDecimal latitude,
        BigDecimal longitude,
        BigDecimal targetShare,
        Integer openLimit,
        Double acceptance,
        Double responseMinutes,
        Double winRate) {}
