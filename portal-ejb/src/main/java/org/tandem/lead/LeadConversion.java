package org.tandem.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tandem.shared.Conflict;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.TenantJdbi;

/** The lead's side of becoming an opportunity. Runs in the transaction that makes the opportunity. */
@ApplicationScoped
public class LeadConversion {
    private static final String LOCK = "SELECT id FROM leads WHERE tenant_id = :tenant AND id = :lead FOR UPDATE";
    private static final String CONVERT = """
            UPDATE leads FORCE INDEX (PRIMARY) SET status = 'CONVERTED', customer_id = :customer, version = version + 1
            WHERE tenant_id = :tenant AND id = :lead AND status = 'QUALIFIED' AND version = :version""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private LeadReader reader;

    @Inject
    private Event<DomainEvent> events;

    /**
     * First statement of its transaction: whoever converts the same lead meanwhile is waited for, and then seen.
     *
     * @throws NotFound when the caller sees the lead masked or not at all
     */
    public LeadView lock(UUID leadId) {
        sql.query(LOCK, query -> query.bind("lead", leadId).mapTo(UUID.class).findOne());
        return readable(leadId);
    }

    public LeadView readable(UUID leadId) {
        var lead = reader.require(leadId);
        if (lead.masked()) {
            throw new NotFound();
        }
        return lead;
    }

    public void convert(LeadView lead, UUID customerId, UUID opportunityId) {
        if (!lead.can(LeadVerb.CONVERT)) {
            throw new RuleViolation(LeadRule.LEAD_MOVE_NOT_ALLOWED);
        }
        var converted = sql.update(
                CONVERT,
                update -> update.bind("customer", customerId)
                        .bind("lead", lead.id())
                        .bind("version", lead.version()));
        if (converted == 0) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
        events.fire(LeadChanged.of(lead.id(), LeadChanged.CONVERTED, "opportunity", opportunityId));
    }
}
