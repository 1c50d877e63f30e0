package org.tandem.routing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A partner while leads are routed: what decides whether it may have one, and counts that move with each decision. */
final class RoutedPartner {
    private final PartnerFacts facts;
    private final Standing standing;
    private int open;
    private int received;
    private long turn;

    /**
     * @param authorised categories it may sell; empty: it is not limited
     * @param certified categories it holds a current certification for
     */
    record Standing(
            boolean active, boolean suspended, Instant absentUntil, Set<String> authorised, Set<String> certified) {}

    RoutedPartner(PartnerFacts facts, Standing standing, int open, int received, long turn) {
        this.facts = facts;
        this.standing = standing;
        this.open = open;
        this.received = received;
        this.turn = turn;
    }

    RoutedPartner copy() {
        return new RoutedPartner(facts, standing, open, received, turn);
    }

    /**
     * @param closeness of its territory to the lead; null: outside
     * @param refused why it is not asked about this lead again; null: it may be
     * @return null when it may have the lead
     */
    Exclusion exclusion(
            LeadFacts lead,
            Integer levelRank,
            boolean certification,
            Integer closeness,
            Exclusion refused,
            Instant now) {
        if (!standing.active()) {
            return Exclusion.INACTIVE;
        } else if (standing.suspended()) {
            return Exclusion.SUSPENDED;
        } else if (facts.levelRank() == null) {
            return Exclusion.NO_LEVEL;
        } else if (levelRank != null && facts.levelRank() < levelRank) {
            return Exclusion.LEVEL_TOO_LOW;
        } else if (standing.absentUntil() != null && standing.absentUntil().isAfter(now)) {
            return Exclusion.ABSENT;
        } else if (closeness == null) {
            return Exclusion.OUTSIDE_TERRITORY;
        }
        return exclusionByOffer(lead, certification, refused);
    }

    private Exclusion exclusionByOffer(LeadFacts lead, boolean certification, Exclusion refused) {
        var category = lead.category();
        if (category != null
                && !standing.authorised().isEmpty()
                && !standing.authorised().contains(category)) {
            return Exclusion.NOT_AUTHORISED;
        } else if (certification && !standing.certified().contains(category)) {
            return Exclusion.NOT_CERTIFIED;
        } else if (facts.openLimit() != null && open >= facts.openLimit()) {
            return Exclusion.CAPACITY_FULL;
        }
        return refused;
    }

    void receive(long at) {
        open++;
        received++;
        turn = at;
    }

    Candidate candidate() {
        return new Candidate(facts, open, received, turn);
    }

    UUID id() {
        return facts.id();
    }

    PartnerFacts facts() {
        return facts;
    }
}
