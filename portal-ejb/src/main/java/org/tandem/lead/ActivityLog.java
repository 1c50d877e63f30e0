package org.tandem.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tandem.shared.Ids;
import org.tandem.shared.InputRule;
import org.tandem.shared.TextInput;
import org.tandem.tenancy.TenantJdbi;

/** Writes what people did and said about a lead; the audit entry of the same moment carries its id. */
@ApplicationScoped
class ActivityLog {
    private static final int LONGEST = 4000;
    private static final int MOST_MINUTES = 24 * 60;

    @Inject
    private TenantJdbi sql;

    UUID write(UUID leadId, ActivityKind kind, String text, Integer minutes) {
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
                INSERT INTO lead_activities (tenant_id, id, lead_id, kind, text, minutes)
                VALUES (:tenant, :id, :lead, :kind, :text, :minutes)""",
                update -> update.bind("id", id)
                        .bind("lead", leadId)
                        .bind("kind", kind.name())
                        .bind("text", written)
                        .bind("minutes", minutes));
        return id;
    }

    /** A note that may be left out: null when it is. */
    UUID writeOptional(UUID leadId, String note) {
        return note == null || note.isBlank() ? null : write(leadId, ActivityKind.NOTE, note, null);
    }
}
