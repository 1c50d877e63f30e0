package org.tandem.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.Conflict;
import org.tandem.shared.Money;
import org.tandem.tenancy.TenantEntity;

/**
 * A customer's interest on its way to exactly one partner. It waits in the pool, or is offered to the partners that
 * routing finds, until somebody claims it; belongs to one company from then on, is worked, qualified or lost by it, and
 * comes back when it is given back, retracted, or recycled for lack of service. Each time it is taken begins a new claim
 * epoch; a claim of an old epoch means nothing.
 */
@Entity
@Table(name = "leads")
public class Lead extends TenantEntity {
    @Version
    private long version;

    private String reference;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "match_key")
    private String matchKey;

    @Column(name = "match_name")
    private String matchName;

    @Column(name = "match_domain")
    private String matchDomain;

    @Column(name = "merged_into")
    private UUID mergedInto;

    @Enumerated(EnumType.STRING)
    private LeadStatus status;

    private String title;
    private String need;

    @Column(name = "masked_title")
    private String maskedTitle;

    @Column(name = "masked_need")
    private String maskedNeed;

    private String category;
    private String company;
    private String domain;

    @Column(name = "contact_name")
    private String contactName;

    private String email;
    private String phone;
    private String street;
    private String postcode;
    private String city;
    private String subdivision;
    private String country;

    @Embedded
    private Money value;

    @Enumerated(EnumType.STRING)
    @Column(name = "value_band")
    private ValueBand valueBand;

    @Enumerated(EnumType.STRING)
    private LeadSource source;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "owner_organization_id")
    private UUID ownerOrganizationId;

    @Column(name = "owner_person_id")
    private UUID ownerPersonId;

    @Column(name = "claim_epoch")
    private int claimEpoch;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "closed_reason")
    private String closedReason;

    @Embedded
    private GeoPoint point;

    @Column(name = "recycled_at")
    private Instant recycledAt;

    protected Lead() {}

    /** A new lead waits in the pool. */
    public Lead(LeadDraft draft, String reference, Instant receivedAt) {
        this.reference = reference;
        this.receivedAt = receivedAt;
        this.status = LeadStatus.POOLED;
        this.source = draft.source();
        say(draft);
    }

    /**
     * A later report of the same interest: replaces what the lead says, not where it stands.
     *
     * @return false when it says nothing new
     */
    boolean describe(LeadDraft draft) {
        var before = said();
        say(draft);
        return !before.equals(said());
    }

    private void say(LeadDraft draft) {
        externalId = draft.externalId() == null ? externalId : draft.externalId();
        matchKey = draft.matchKey();
        matchName = draft.matchName();
        matchDomain = draft.matchDomain();
        title = draft.title();
        need = draft.need();
        maskedTitle = draft.maskedTitle();
        maskedNeed = draft.maskedNeed();
        category = draft.category();
        company = draft.company();
        domain = draft.domain();
        contactName = draft.contactName();
        email = draft.email();
        phone = draft.phone();
        street = draft.street();
        postcode = draft.postcode();
        city = draft.city();
        subdivision = draft.subdivision();
        country = draft.country();
        value = draft.value();
        valueBand = draft.band();
        point = draft.point() == null ? point : draft.point();
    }

    private List<Object> said() {
        return Arrays.asList(
                externalId,
                title,
                need,
                category,
                company,
                domain,
                contactName,
                email,
                phone,
                street,
                postcode,
                city,
                subdivision,
                country,
                value,
                point);
    }

    /** A partner is looked for; until one is found it belongs to nobody. */
    void awaitRouting() {
        if (status != LeadStatus.NEW) {
            leaveOwner(LeadStatus.NEW);
        }
    }

    /** Shown to partners that may claim it until a deadline. */
    void offer() {
        leaveOwner(LeadStatus.OFFERED);
    }

    /** Taken back from an owner that did not work it in time. */
    void recycle(Instant at) {
        leaveOwner(LeadStatus.NEW);
        recycledAt = at;
    }

    /** Staff gives it to a partner, whoever had it. */
    void assign(UUID organizationId, UUID personId, Instant at) {
        status = status.moveTo(LeadStatus.CLAIMED);
        ownerOrganizationId = organizationId;
        ownerPersonId = personId;
        claimedAt = at;
        claimEpoch++;
        closedReason = null;
    }

    /** Work has begun; recording the first activity says so too. */
    void start() {
        status = status.moveTo(LeadStatus.WORKING);
    }

    void qualify() {
        status = status.moveTo(LeadStatus.QUALIFIED);
    }

    void lose(LostReason reason) {
        status = status.moveTo(LeadStatus.LOST);
        closedReason = reason.name();
    }

    /** Back to the pool: given back by its owner, or reopened by staff. */
    void pool() {
        leaveOwner(LeadStatus.POOLED);
    }

    /** Staff takes it back and keeps it for itself. */
    void retract() {
        leaveOwner(LeadStatus.NEW);
    }

    void retire(RetireReason reason) {
        leaveOwner(LeadStatus.RETIRED);
        closedReason = reason.name();
    }

    /** Another lead goes on in its place. */
    void yieldTo(Lead survivor) {
        retire(RetireReason.DUPLICATE);
        mergedInto = survivor.getId();
    }

    LeadStanding standing() {
        return new LeadStanding(status, ownerOrganizationId, ownerPersonId, claimedAt, closedReason);
    }

    /** As it stood before something that is taken back. */
    void restore(LeadStanding former) {
        mergedInto = null;
        // its offers are over: another partner is looked for
        status = former.status() == LeadStatus.OFFERED ? LeadStatus.NEW : former.status();
        ownerOrganizationId = former.ownerOrganizationId();
        ownerPersonId = former.ownerPersonId();
        claimedAt = former.claimedAt();
        closedReason = former.closedReason();
        claimEpoch += status.isOwned() ? 1 : 0;
    }

    private void leaveOwner(LeadStatus next) {
        status = status.moveTo(next);
        ownerOrganizationId = null;
        ownerPersonId = null;
        claimedAt = null;
        closedReason = null;
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
    }

    public String getReference() {
        return reference;
    }

    public LeadStatus getStatus() {
        return status;
    }

    String getExternalId() {
        return externalId;
    }

    String getMatchKey() {
        return matchKey;
    }

    int claimEpoch() {
        return claimEpoch;
    }

    UUID mergedInto() {
        return mergedInto;
    }

    public UUID getOwnerOrganizationId() {
        return ownerOrganizationId;
    }

    public UUID getOwnerPersonId() {
        return ownerPersonId;
    }
}
