package org.tandem.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.Ids;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.TenantJdbi;

/**
 * The rows of offers. Whoever changes the offers of a lead has locked the lead before, so that a claim, a refusal and the
 * deadline of the same moment come one after the other. Each change names its index: while few are on offer the index of
 * the status looks as good as the key, and taking it would lock out every new lead that is offered meanwhile.
 */
@ApplicationScoped
class OfferBook {
    private static final String TAKE = """
            UPDATE leads l FORCE INDEX (PRIMARY) SET l.status = 'CLAIMED', l.owner_organization_id = :organization,
              l.owner_person_id = :person, l.claimed_at = :at, l.claim_epoch = l.claim_epoch + 1, l.version = l.version + 1
            WHERE l.tenant_id = :tenant AND l.id = :lead AND l.status = 'OFFERED' AND EXISTS (SELECT 1 FROM offers o
              WHERE o.tenant_id = :tenant AND o.lead_id = :lead AND o.state = 'OPEN'
                AND o.organization_id = :organization AND o.deadline > :at)""";
    private static final String SETTLE = """
            UPDATE offers FORCE INDEX (offers_lead) SET state = IF(organization_id = :organization, 'ACCEPTED', 'TAKEN'), ended_at = :at
            WHERE tenant_id = :tenant AND lead_id = :lead AND state = 'OPEN'""";
    private static final String OPEN = """
            INSERT INTO offers (tenant_id, id, lead_id, organization_id, decision_id, state, offered_at, remind_at, deadline)
            VALUES (:tenant, :id, :lead, :organization, :decision, 'OPEN', :at, :remindAt, :deadline)""";
    private static final String WITHDRAW = """
            UPDATE offers FORCE INDEX (offers_lead) SET state = 'WITHDRAWN', ended_at = :at
            WHERE tenant_id = :tenant AND lead_id = :lead AND state = 'OPEN'""";
    private static final String CLOSE = """
            UPDATE offers FORCE INDEX (PRIMARY) SET state = :state, ended_at = :at, reason = :reason, contacted = :contacted
            WHERE tenant_id = :tenant AND id = :offer AND state = 'OPEN'""";
    private static final String EXCLUDE = """
            INSERT INTO lead_exclusions (tenant_id, lead_id, organization_id, reason, since, until)
            VALUES (:tenant, :lead, :organization, :reason, :at, :until)
            ON DUPLICATE KEY UPDATE reason = :reason, since = :at, until = :until""";
    private static final String ANY_OPEN = """
            SELECT EXISTS (SELECT 1 FROM offers WHERE tenant_id = :tenant AND lead_id = :lead AND state = 'OPEN')""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private ClaimLedger ledger;

    @Inject
    private Caller caller;

    /** As {@link ClaimLedger#take}, for a lead that is offered to the caller's company. */
    boolean take(UUID leadId, Instant at) {
        var won = sql.update(
                TAKE,
                update -> update.bind("organization", caller.organizationId())
                        .bind("person", caller.personId())
                        .bind("at", at)
                        .bind("lead", leadId));
        if (won == 1) {
            ledger.open(leadId);
            sql.update(
                    SETTLE,
                    update -> update.bind("organization", caller.organizationId())
                            .bind("at", at)
                            .bind("lead", leadId));
        }
        return won == 1;
    }

    void open(Collection<Placement> placements, Instant at) {
        sql.batch(OPEN, rows -> {
            var count = 0;
            for (var placement : placements) {
                for (var offer : placement.offers()) {
                    rows.add(row -> row.bind("id", Ids.next())
                            .bind("lead", placement.leadId())
                            .bind("organization", offer.organizationId())
                            .bind("decision", placement.decisionId())
                            .bind("at", at)
                            .bind("remindAt", offer.time().remindAt())
                            .bind("deadline", offer.time().deadline()));
                    count++;
                }
            }
            return count;
        });
    }

    void withdraw(UUID leadId, Instant at) {
        sql.update(WITHDRAW, update -> update.bind("lead", leadId).bind("at", at));
    }

    /** @return false when it was over already */
    boolean close(UUID offerId, OfferState state, DeclineReason reason, Boolean contacted, Instant at) {
        return sql.update(
                        CLOSE,
                        update -> update.bind("offer", offerId)
                                .bind("state", state.name())
                                .bind("reason", reason == null ? null : reason.name())
                                .bind("contacted", contacted)
                                .bind("at", at))
                == 1;
    }

    /** @param until null: the organization is never asked again */
    void exclude(UUID leadId, UUID organizationId, String reason, Instant at, Instant until) {
        sql.update(
                EXCLUDE,
                update -> update.bind("lead", leadId)
                        .bind("organization", organizationId)
                        .bind("reason", reason)
                        .bind("at", at)
                        .bind("until", until));
    }

    boolean anyOpen(UUID leadId) {
        return sql.query(
                ANY_OPEN,
                query -> query.bind("lead", leadId).mapTo(Boolean.class).one());
    }

    /** Those of {@code organizations} that are not to be asked about the lead. */
    List<UUID> excluded(UUID leadId, Collection<UUID> organizations, Instant at) {
        return sql.query(
                """
                SELECT organization_id FROM lead_exclusions WHERE tenant_id = :tenant AND lead_id = :lead
                AND organization_id IN (<organizations>) AND (until IS NULL OR until > :at)""",
                query -> query.bind("lead", leadId)
                        .bind("at", at)
                        .bindList("organizations", List.copyOf(organizations))
                        .mapTo(UUID.class)
                        .list());
    }
}
