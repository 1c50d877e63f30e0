package org.tandem.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.tandem.lead.ActivityKind;
import org.tandem.shared.Ids;
import org.tandem.shared.InputRule;
import org.tandem.shared.TextInput;
import org.tandem.tenancy.TenantJdbi;

/** Writes what people did and said about an opportunity; the audit entry of the same moment carries its id. */
@ApplicationScoped
class OpportunityActivities {
    private static final int LONGEST = 4000;
    private static final int MOST_MINUTES = 24 * 60;

    @Inject
    private TenantJdbi sql;

    UUID write(UUID opportunityId, ActivityKind kind, String text, Integer minutes) {
        var input = new TextInput();
        if (kind == null) {
            input.refuse("kind", InputRule.REQUIRED);
        }
        var written = input.requiredLines("text", text, LONGEST);
        if (minutes != null && (minutes < 0 || minutes > MOST_MINUTES)) {
            input.refuse("minutes", InputRule.OUT_OF_RANGE, "0", Integer.toString(MOST_MINUTES));
        }
        input.throwIfRefused();
        var id = Ids.next();
        sql.update(
                """
                INSERT INTO opportunity_activities (tenant_id, id, opportunity_id, kind, text, minutes)
                VALUES (:tenant, :id, :opportunity, :kind, :text, :minutes)""",
                update -> update.bind("id", id)
                        .bind("opportunity", opportunityId)
                        .bind("kind", kind.name())
                        .bind("text", written)
                        .bind("minutes", minutes));
        return id;
    }

    /** A note that may be left out: null when it is. */
    UUID writeOptional(UUID opportunityId, String note) {
        return note == null || note.isBlank() ? null : write(opportunityId, ActivityKind.NOTE, note, null);
    }

    /** Not a new version: nobody's open form becomes stale by a note. */
    void touch(UUID opportunityId, Instant at) {
        sql.update(
                "UPDATE opportunities SET touched_at = :at WHERE tenant_id = :tenant AND id = :opportunity",
                update -> update.bind("at", at).bind("opportunity", opportunityId));
    }
}
