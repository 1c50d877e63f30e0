package org.tandem.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.TenantJdbi;

/**
 * Decides who wins. The conditional update takes the lead out of the pool for exactly one caller; the row in {@code
 * claims}, whose key is lead and epoch, would stop a second one even if the update were ever wrong. The index is named,
 * for else the optimizer probes every index that begins with the firm: four fifths of what the update would cost.
 */
@ApplicationScoped
class ClaimLedger {
    private static final String TAKE = """
            UPDATE leads FORCE INDEX (PRIMARY) SET status = 'CLAIMED', owner_organization_id = :organization,
              owner_person_id = :person, claimed_at = :at, claim_epoch = LAST_INSERT_ID(claim_epoch + 1),
              version = version + 1
            WHERE tenant_id = :tenant AND id = :lead AND status = 'POOLED'""";
    /** Of the lead that the same connection has just taken: its new epoch need not be read again. */
    private static final String OPEN_TAKEN = """
            INSERT INTO claims (tenant_id, lead_id, epoch, organization_id, person_id, claimed_at)
            VALUES (:tenant, :lead, LAST_INSERT_ID(), :organization, :person, :at)""";

    private static final String OPEN = """
            INSERT INTO claims (tenant_id, lead_id, epoch, organization_id, person_id, claimed_at)
            SELECT tenant_id, id, claim_epoch, owner_organization_id, owner_person_id, claimed_at
            FROM leads WHERE tenant_id = :tenant AND id = :lead""";
    private static final String LIVE =
            "SELECT epoch FROM claims WHERE tenant_id = :tenant AND lead_id = :lead AND ended_at IS NULL";
    private static final String END = """
            UPDATE claims SET ended_at = :at, given_back = :givenBack
            WHERE tenant_id = :tenant AND lead_id = :lead AND epoch = :epoch AND ended_at IS NULL""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    /** First statement of its transaction, so that waiting for another claim of the same lead cannot end in a stale snapshot. */
    boolean take(UUID leadId, Instant at) {
        var won = sql.update(
                TAKE,
                update -> update.bind("organization", caller.organizationId())
                        .bind("person", caller.personId())
                        .bind("at", at)
                        .bind("lead", leadId));
        if (won == 1) {
            sql.update(
                    OPEN_TAKEN,
                    update -> update.bind("organization", caller.organizationId())
                            .bind("person", caller.personId())
                            .bind("at", at)
                            .bind("lead", leadId));
        }
        return won == 1;
    }

    /** Writes the claim of the lead's present owner; the lead itself must be written already. */
    void open(UUID leadId) {
        sql.update(OPEN, update -> update.bind("lead", leadId));
    }

    void end(UUID leadId, Instant at) {
        end(leadId, at, false);
    }

    /** By its owner, to whom it may be closed for a while from now on. */
    void giveBack(UUID leadId, Instant at) {
        end(leadId, at, true);
    }

    /**
     * By the whole key: an update by the lead alone locks the gap beside it, in which others want to write their claims.
     * Whoever changes a claim changes the lead too, so what is read here holds or the lead's change is refused.
     */
    private void end(UUID leadId, Instant at, boolean givenBack) {
        List<Integer> live = sql.query(
                LIVE, query -> query.bind("lead", leadId).mapTo(Integer.class).list());
        live.forEach(epoch -> sql.update(
                END,
                update -> update.bind("at", at)
                        .bind("givenBack", givenBack)
                        .bind("lead", leadId)
                        .bind("epoch", epoch)));
    }
}
