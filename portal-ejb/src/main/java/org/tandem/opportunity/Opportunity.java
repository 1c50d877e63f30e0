package org.tandem.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.tandem.pipeline.DealField;
import org.tandem.pipeline.ForecastCategory;
import org.tandem.shared.Conflict;
import org.tandem.shared.Money;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.TextInput;
import org.tandem.tenancy.TenantEntity;

/**
 * A deal on its way. It begins in the first stage, is moved from stage to stage, and is closed as won or as lost for a
 * reason; a closed one can be opened again and goes on in the stage it was closed in.
 */
@Entity
@Table(name = "opportunities")
public class Opportunity extends TenantEntity {
    @Version
    private long version;

    private String reference;
    private String name;

    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "contact_id")
    private UUID contactId;

    @Column(name = "lead_id")
    private UUID leadId;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "stage_id")
    private UUID stageId;

    @Enumerated(EnumType.STRING)
    private OpportunityStatus status;

    @Embedded
    private Money value;

    @Column(name = "close_date")
    private LocalDate closeDate;

    @Column(name = "next_step")
    private String nextStep;

    @Column(name = "next_step_on")
    private LocalDate nextStepOn;

    @Enumerated(EnumType.STRING)
    private ForecastCategory forecast;

    @Column(name = "owner_organization_id")
    private UUID ownerOrganizationId;

    @Column(name = "owner_person_id")
    private UUID ownerPersonId;

    @Column(name = "owned_since")
    private Instant ownedSince;

    @Column(name = "channel_manager_id")
    private UUID channelManagerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "lost_reason")
    private LossReason lostReason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Opportunity() {}

    Opportunity(NewOpportunity said, String reference, UUID firstStage, Instant at) {
        this.reference = reference;
        this.stageId = firstStage;
        this.status = OpportunityStatus.OPEN;
        this.name = said.name();
        this.customerId = said.customerId();
        this.contactId = said.contactId();
        this.leadId = said.leadId();
        this.registrationId = said.registrationId();
        this.value = said.value();
        this.closeDate = said.closeDate();
        this.ownerOrganizationId = said.ownerOrganizationId();
        this.ownerPersonId = said.ownerPersonId();
        this.channelManagerId = said.channelManagerId();
        this.ownedSince = at;
        this.createdAt = at;
        this.touchedAt = at;
    }

    /** @return what is different now; categories are not part of it */
    Set<DealField> revise(ReviseOpportunity said, String firmCurrency) {
        requireOpen();
        var changed = EnumSet.noneOf(DealField.class);
        note(changed, DealField.NAME, said.name(), name);
        name = said.name() == null ? name : said.name();
        var money = read(said, firmCurrency);
        note(changed, DealField.AMOUNT, money, value);
        value = money == null ? value : money;
        note(changed, DealField.CLOSE_DATE, said.closeDate(), closeDate);
        closeDate = said.closeDate() == null ? closeDate : said.closeDate();
        note(changed, DealField.FORECAST, said.forecast(), forecast);
        forecast = said.forecast() == null ? forecast : said.forecast();
        note(changed, DealField.CONTACT, said.contactId(), contactId);
        contactId = said.contactId() == null ? contactId : said.contactId();
        note(changed, DealField.OWNER, said.ownerPersonId(), ownerPersonId);
        ownerPersonId = said.ownerPersonId() == null ? ownerPersonId : said.ownerPersonId();
        channelManagerId = said.channelManagerId() == null ? channelManagerId : said.channelManagerId();
        if (planNext(said)) {
            changed.add(DealField.NEXT_STEP);
        }
        return changed;
    }

    private boolean planNext(ReviseOpportunity said) {
        var step = nextStep;
        var day = nextStepOn;
        if ("".equals(said.nextStep())) {
            nextStep = null;
            nextStepOn = null;
        } else {
            nextStep = said.nextStep() == null ? nextStep : said.nextStep();
            nextStepOn = said.nextStepOn() == null ? nextStepOn : said.nextStepOn();
        }
        return !Objects.equals(step, nextStep) || !Objects.equals(day, nextStepOn);
    }

    private static void note(Set<DealField> changed, DealField field, Object said, Object present) {
        if (said != null && !said.equals(present)) {
            changed.add(field);
        }
    }

    private Money read(ReviseOpportunity said, String firmCurrency) {
        var input = new TextInput();
        var money =
                Money.read(input, said.amount(), said.currency(), value == null ? firmCurrency : value.getCurrency());
        input.throwIfRefused();
        return money;
    }

    void move(UUID toStage) {
        requireOpen();
        stageId = toStage;
    }

    /** Its close date is the day on which it was won: that is what forecasts count by. */
    void win(Instant at) {
        requireOpen();
        status = OpportunityStatus.WON;
        close(at);
    }

    void lose(LossReason reason, Instant at) {
        requireOpen();
        if (reason == null) {
            throw RuleViolation.at("reason", OpportunityRule.OPPORTUNITY_REASON_REQUIRED);
        }
        status = OpportunityStatus.LOST;
        lostReason = reason;
        close(at);
    }

    private void close(Instant at) {
        closeDate = Stalled.today(at);
        closedAt = at;
        touchedAt = at;
    }

    void reopen(Instant at) {
        if (status == OpportunityStatus.OPEN) {
            throw new RuleViolation(OpportunityRule.OPPORTUNITY_OPEN);
        }
        status = OpportunityStatus.OPEN;
        lostReason = null;
        closedAt = null;
        touchedAt = at;
    }

    /**
     * As it stood before: open, and said to have been touched when it was then unless somebody has touched it since.
     *
     * @param touchedThen when it was changed from what it shall be again
     * @return what is different now; the day of a closed one comes back with its opening
     */
    Set<DealField> restore(OpportunityStanding former, Instant touchedThen) {
        var changed = EnumSet.noneOf(DealField.class);
        if (!Objects.equals(former.ownerPersonId(), ownerPersonId)) {
            changed.add(DealField.OWNER);
        }
        if (status == OpportunityStatus.OPEN) {
            note(changed, DealField.CLOSE_DATE, former.closeDate(), closeDate);
        }
        touchedAt = touchedAt.equals(touchedThen) ? former.touchedAt() : touchedAt;
        ownerPersonId = former.ownerPersonId();
        channelManagerId = former.channelManagerId();
        closeDate = former.closeDate();
        status = OpportunityStatus.OPEN;
        lostReason = null;
        closedAt = null;
        return changed;
    }

    /** To another partner; what belonged to the former one's people does not go along. */
    void assign(UUID organizationId, UUID personId, UUID contactOfPartner, Instant at) {
        requireOpen();
        ownerOrganizationId = organizationId;
        ownerPersonId = personId;
        contactId = contactOfPartner;
        ownedSince = at;
        touchedAt = at;
    }

    void touch(Instant at) {
        touchedAt = at;
    }

    void requireOpen() {
        if (status != OpportunityStatus.OPEN) {
            throw new RuleViolation(OpportunityRule.OPPORTUNITY_CLOSED);
        }
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
    }

    /** What is known of it; {@code more} is what stands in other tables. */
    Set<DealField> known(Set<DealField> more) {
        var known = EnumSet.of(DealField.NAME, DealField.CLOSE_DATE, DealField.FORECAST);
        known.addAll(more);
        add(known, DealField.AMOUNT, value);
        add(known, DealField.NEXT_STEP, nextStep);
        add(known, DealField.CONTACT, contactId);
        add(known, DealField.OWNER, ownerPersonId);
        return known;
    }

    private static void add(Set<DealField> known, DealField field, Object present) {
        if (present != null) {
            known.add(field);
        }
    }

    public OpportunityStatus getStatus() {
        return status;
    }

    public UUID getStageId() {
        return stageId;
    }

    public UUID getCustomerId() {
        return customerId;
    }

    public UUID getContactId() {
        return contactId;
    }

    public UUID getOwnerOrganizationId() {
        return ownerOrganizationId;
    }

    UUID getChannelManagerId() {
        return channelManagerId;
    }

    Instant getTouchedAt() {
        return touchedAt;
    }
}
