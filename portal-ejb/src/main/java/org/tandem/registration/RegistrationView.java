package org.tandem.registration;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One registration as its own company or the firm sees it.
 *
 * @param submittedAt since when its scope counts as asked for
 * @param daysLeft until its protection ends; null when nothing is protected
 * @param returnedFields what its partner shall correct
 * @param steps approvals of the latest submission
 * @param conflicts that there are some, and which
 * @param editable what the caller may edit now
 * @param verbs what the caller may do with it now
 */
public record RegistrationView(
        UUID id,
        long version,
        String reference,
        RegistrationStatus status,
        UUID organizationId,
        String organizationName,
        UUID personId,
        String personName,
        String company,
        String domain,
        String taxId,
        String contactName,
        String email,
        String phone,
        String street,
        String postcode,
        String city,
        String country,
        String subdivision,
        List<String> categories,
        String need,
        BigDecimal amount,
        String currency,
        LocalDate expectedClose,
        String evidence,
        Instant createdAt,
        Instant submittedAt,
        Instant approvedAt,
        Instant approvedUntil,
        Integer daysLeft,
        ExtensionState extension,
        String closedReason,
        Set<RegistrationField> returnedFields,
        List<ApprovalStep> steps,
        List<ConflictMark> conflicts,
        Set<RegistrationField> editable,
        Set<RegistrationVerb> verbs)
        implements Serializable {

    public boolean can(RegistrationVerb verb) {
        return verbs.contains(verb);
    }

    /** Approved, and the end is less than a month away. */
    public boolean isExpiring() {
        return status == RegistrationStatus.APPROVED
                && daysLeft != null
                && daysLeft <= Exclusivity.WARNING.toDays()
                && daysLeft >= 0;
    }

    public boolean isInConflict() {
        return conflicts.stream().anyMatch(mark -> mark.status() == ConflictStatus.OPEN);
    }

    RegistrationView with(Set<RegistrationField> mayEdit, Set<RegistrationVerb> may) {
        return new RegistrationView(
                id,
                version,
                reference,
                status,
                organizationId,
                organizationName,
                personId,
                personName,
                company,
                domain,
                taxId,
                contactName,
                email,
                phone,
                street,
                postcode,
                city,
                country,
                subdivision,
                categories,
                need,
                amount,
                currency,
                expectedClose,
                evidence,
                createdAt,
                submittedAt,
                approvedAt,
                approvedUntil,
                daysLeft,
                extension,
                closedReason,
                returnedFields,
                steps,
                conflicts,
                mayEdit,
                may);
    }
}
