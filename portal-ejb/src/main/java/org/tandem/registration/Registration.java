package org.tandem.registration;

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
import org.tandem.shared.Conflict;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Violation;
import org.tandem.tenancy.TenantEntity;

/**
 * A partner's claim to a deal of its own. Begins as a draft that may be incomplete, is submitted with everything the firm
 * needs to decide, taken up, perhaps sent back for some fields and submitted again, and ends up approved for a time or
 * not at all. What is approved ends with its time, with an opportunity, or because its partner wants no more of it.
 */
@Entity
@Table(name = "registrations")
public class Registration extends TenantEntity {
    @Version
    private long version;

    private String reference;

    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "person_id")
    private UUID personId;

    @Embedded
    private Deal deal;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "scope_print")
    private String scopePrint;

    private int submissions;
    private int decisions;

    @Column(name = "returned_fields")
    private String returnedFields;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "approved_until")
    private Instant approvedUntil;

    @Column(name = "warned_at")
    private Instant warnedAt;

    @Enumerated(EnumType.STRING)
    private ExtensionState extension;

    @Column(name = "closed_reason")
    private String closedReason;

    protected Registration() {}

    Registration(Deal deal, String reference, UUID organizationId, UUID personId, Instant at) {
        this.deal = deal;
        this.reference = reference;
        this.organizationId = organizationId;
        this.personId = personId;
        this.createdAt = at;
        this.status = RegistrationStatus.DRAFT;
        this.extension = ExtensionState.NONE;
    }

    /**
     * Replaces what it says, as far as its state lets its partner.
     *
     * @return the fields that are different now
     * @throws RuleViolation at every other field that would be different
     */
    Set<RegistrationField> change(Deal wanted) {
        var changed = EnumSet.noneOf(RegistrationField.class);
        for (var field : RegistrationField.values()) {
            if (!Objects.equals(field.of(deal), field.of(wanted))) {
                changed.add(field);
            }
        }
        var open = editable();
        var closed = changed.stream()
                .filter(field -> !open.contains(field))
                .map(field -> Violation.at(field.text(), RegistrationRule.REGISTRATION_FIELD_CLOSED))
                .toList();
        if (!closed.isEmpty()) {
            throw new RuleViolation(closed);
        }
        if (!changed.isEmpty()) {
            deal = wanted;
        }
        return changed;
    }

    Set<RegistrationField> editable() {
        return editable(status, returnedFields);
    }

    static Set<RegistrationField> editable(RegistrationStatus status, String returnedFields) {
        var open = EnumSet.noneOf(RegistrationField.class);
        open.addAll(status.editable());
        if (status == RegistrationStatus.RETURNED) {
            open.addAll(RegistrationField.read(returnedFields));
        }
        return open;
    }

    /**
     * For the first time, or again after it was returned. Its place in the queue is that of the first submission of the
     * same scope; another scope is another claim and goes to the end.
     *
     * @throws RuleViolation at every field that is missing or no longer true
     */
    void submit(Instant at, LocalDate today) {
        var next = status.moveTo(
                status == RegistrationStatus.RETURNED ? RegistrationStatus.IN_REVIEW : RegistrationStatus.SUBMITTED);
        SubmissionPolicy.check(deal, today);
        var print = deal.scope().print();
        if (!print.equals(scopePrint)) {
            scopePrint = print;
            submittedAt = at;
        }
        status = next;
        returnedFields = null;
        submissions++;
    }

    void takeUp() {
        status = status.moveTo(RegistrationStatus.IN_REVIEW);
    }

    /** One of several approvals; makes every page that does not know of it stale. */
    void agree() {
        if (!status.isUnderReview()) {
            throw new RuleViolation(RegistrationRule.REGISTRATION_MOVE_NOT_ALLOWED);
        }
        decisions++;
    }

    void returnFor(Set<RegistrationField> fields) {
        if (fields.isEmpty()) {
            throw RuleViolation.at("fields", RegistrationRule.REGISTRATION_FIELDS_REQUIRED);
        }
        status = status.moveTo(RegistrationStatus.RETURNED);
        returnedFields = RegistrationField.write(fields);
    }

    void approve(Instant at, Instant until) {
        status = status.moveTo(RegistrationStatus.APPROVED);
        approvedAt = at;
        approvedUntil = until;
        // who is told of a short time now need not be warned of its end a minute later
        warnedAt = at.isBefore(until.minus(Exclusivity.WARNING)) ? null : at;
    }

    void reject(RejectReason reason) {
        status = status.moveTo(RegistrationStatus.REJECTED);
        closedReason = reason.name();
    }

    void withdraw() {
        status = status.moveTo(RegistrationStatus.WITHDRAWN);
    }

    /** The deal goes on as an opportunity; its scope stays protected until the time that was granted. */
    void convert(Instant at) {
        if (approvedUntil != null && !approvedUntil.isAfter(at)) {
            throw new RuleViolation(RegistrationRule.REGISTRATION_MOVE_NOT_ALLOWED);
        }
        status = status.moveTo(RegistrationStatus.CONVERTED);
    }

    void expire() {
        status = status.moveTo(RegistrationStatus.EXPIRED);
    }

    void warn(Instant at) {
        warnedAt = at;
    }

    /** Once, and not before the end is near. */
    void askForExtension(Instant at) {
        if (status != RegistrationStatus.APPROVED || !approvedUntil.isAfter(at)) {
            throw new RuleViolation(RegistrationRule.REGISTRATION_MOVE_NOT_ALLOWED);
        }
        if (extension != ExtensionState.NONE) {
            throw new RuleViolation(RegistrationRule.REGISTRATION_EXTENSION_USED);
        }
        if (at.isBefore(approvedUntil.minus(Exclusivity.WARNING))) {
            throw new RuleViolation(RegistrationRule.REGISTRATION_EXTENSION_TOO_EARLY);
        }
        extension = ExtensionState.ASKED;
    }

    /** Not when its time is over already: its scope may be somebody else's by now. */
    void extend(Integer days, Instant at) {
        requireAsked();
        if (!approvedUntil.isAfter(at)) {
            throw new RuleViolation(RegistrationRule.REGISTRATION_MOVE_NOT_ALLOWED);
        }
        approvedUntil = Exclusivity.until(approvedUntil, days, Exclusivity.EXTENSION_DAYS);
        extension = ExtensionState.GRANTED;
        warnedAt = null;
    }

    void refuseExtension() {
        requireAsked();
        extension = ExtensionState.REFUSED;
    }

    private void requireAsked() {
        if (status != RegistrationStatus.APPROVED || extension != ExtensionState.ASKED) {
            throw new RuleViolation(RegistrationRule.REGISTRATION_NO_EXTENSION_ASKED);
        }
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
    }

    public String getReference() {
        return reference;
    }

    public RegistrationStatus getStatus() {
        return status;
    }

    public UUID getOrganizationId() {
        return organizationId;
    }

    public UUID getPersonId() {
        return personId;
    }

    Deal getDeal() {
        return deal;
    }

    Instant getSubmittedAt() {
        return submittedAt;
    }

    Instant getApprovedUntil() {
        return approvedUntil;
    }

    int getSubmissions() {
        return submissions;
    }

    ExtensionState getExtension() {
        return extension;
    }
}
