package org.tandem.api.registration;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.api.http.Versioned;
import org.tandem.registration.ExtensionState;
import org.tandem.registration.RegistrationField;
import org.tandem.registration.RegistrationStatus;
import org.tandem.registration.RegistrationVerb;
import org.tandem.registration.RegistrationView;

/** One registration as its own company or the firm sees it. */
public record RegistrationResponse(
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
        String expectedClose,
        String evidence,
        Instant createdAt,

        @Schema(description = "Since when its scope counts as asked for")
        Instant submittedAt,

        Instant approvedAt,
        Instant approvedUntil,

        @Schema(nullable = true, description = "Days until its protection ends")
        Integer daysLeft,

        ExtensionState extension,
        String closedReason,

        @Schema(description = "What its partner shall correct")
        List<String> returnedFields,

        List<ApprovalStepResponse> steps,
        List<ConflictMarkResponse> conflicts,

        @Schema(description = "What the caller may edit now")
        List<String> editable,

        @Schema(description = "What the caller may do with it now")
        Set<RegistrationVerb> verbs)
        implements Versioned {

    static RegistrationResponse from(RegistrationView of) {
        return new RegistrationResponse(
                of.id(),
                of.version(),
                of.reference(),
                of.status(),
                of.organizationId(),
                of.organizationName(),
                of.personId(),
                of.personName(),
                of.company(),
                of.domain(),
                of.taxId(),
                of.contactName(),
                of.email(),
                of.phone(),
                of.street(),
                of.postcode(),
                of.city(),
                of.country(),
                of.subdivision(),
                of.categories(),
                of.need(),
                of.amount(),
                of.currency(),
                day(of.expectedClose()),
                of.evidence(),
                of.createdAt(),
                of.submittedAt(),
                of.approvedAt(),
                of.approvedUntil(),
                of.daysLeft(),
                of.extension(),
                of.closedReason(),
                names(of.returnedFields()),
                ApprovalStepResponse.from(of.steps()),
                of.conflicts().stream().map(ConflictMarkResponse::from).toList(),
                names(of.editable()),
                of.verbs());
    }

    static String day(LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static List<String> names(Collection<RegistrationField> fields) {
        return fields.stream().sorted().map(RegistrationField::text).toList();
    }
}
