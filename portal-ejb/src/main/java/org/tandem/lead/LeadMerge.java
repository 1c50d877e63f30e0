package org.tandem.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.tandem.shared.Conflict;
import org.tandem.shared.JsonTexts;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.TenantEntity;

/** That one lead goes on in place of another, with what both were before. Can be undone once, for 30 days. */
@Entity
@Table(name = "lead_merges")
public class LeadMerge extends TenantEntity {
    static final Duration UNDO = Duration.ofDays(30);

    @Version
    private long version;

    @Column(name = "survivor_id")
    private UUID survivorId;

    @Column(name = "loser_id")
    private UUID loserId;

    private Integer live;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "loser_before")
    private String loserBefore;

    @Column(name = "survivor_before")
    private String survivorBefore;

    @Column(name = "survivor_epoch")
    private int survivorEpoch;

    protected LeadMerge() {}

    /** @param survivorBefore null when the merge left it as it was */
    LeadMerge(Lead survivor, Lead loser, LeadStanding loserBefore, LeadStanding survivorBefore, Instant at) {
        this.survivorId = survivor.getId();
        this.loserId = loser.getId();
        this.live = 1;
        this.mergedAt = at;
        this.loserBefore = write(loserBefore);
        this.survivorBefore = survivorBefore == null ? null : write(survivorBefore);
        this.survivorEpoch = survivor.claimEpoch();
    }

    void undo(Instant at) {
        if (undoneAt != null) {
            throw new Conflict(LeadRule.MERGE_ALREADY_UNDONE);
        }
        if (at.isAfter(undoUntil())) {
            throw new RuleViolation(LeadRule.MERGE_UNDO_TOO_LATE);
        }
        undoneAt = at;
        live = null;
    }

    Instant undoUntil() {
        return mergedAt.plus(UNDO);
    }

    UUID survivorId() {
        return survivorId;
    }

    UUID loserId() {
        return loserId;
    }

    LeadStanding loserBefore() {
        return read(loserBefore);
    }

    /** What the survivor goes back to; null when it was left alone, or has moved on since. */
    LeadStanding survivorBefore(Lead survivor) {
        return survivorBefore == null || survivor.claimEpoch() != survivorEpoch ? null : read(survivorBefore);
    }

    private static String write(LeadStanding standing) {
        var values = new LinkedHashMap<String, String>();
        values.put("status", standing.status().name());
        put(values, "organization", standing.ownerOrganizationId());
        put(values, "person", standing.ownerPersonId());
        put(values, "claimedAt", standing.claimedAt());
        put(values, "reason", standing.closedReason());
        return JsonTexts.write(values);
    }

    private static void put(LinkedHashMap<String, String> values, String name, Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    private static LeadStanding read(String json) {
        var values = JsonTexts.read(json);
        return new LeadStanding(
                LeadStatus.valueOf(values.get("status")),
                id(values.get("organization")),
                id(values.get("person")),
                values.get("claimedAt") == null ? null : Instant.parse(values.get("claimedAt")),
                values.get("reason"));
    }

    private static UUID id(String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
