package org.tandem.routing;

/**
 * An eligible partner at the moment of a decision.
 *
 * @param open leads it has open or is offered; what it has is counted where it has a limit only
 * @param received leads offered to it by routing in the last 90 days
 * @param turn when it was asked last, epoch microseconds; 0: never
 */
public record Candidate(PartnerFacts partner, int open, int received, long turn) {}
