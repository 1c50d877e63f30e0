package org.tandem.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.registration.ApprovalFacts;
import org.tandem.registration.ApprovalMode;
import org.tandem.registration.Approver;
import org.tandem.registration.ConflictReason;
import org.tandem.registration.ConflictSide;
import org.tandem.registration.RegistrationField;
import org.tandem.registration.RegistrationStatus;
import org.tandem.registration.RejectReason;
import org.tandem.registration.StepState;
import org.tandem.web.lead.LeadOptions;
import org.tandem.web.shell.Texts;
import org.tandem.web.shell.Times;

/** What can be chosen about registrations, and how its values are called. */
@Named
@RequestScoped
public class RegistrationOptions {
    @Inject
    private LeadOptions leads;

    @Inject
    private Texts text;

    @Inject
    private Times times;

    /** Colour of the pill; its text says the same. */
    public String pill(RegistrationStatus status) {
        return switch (status) {
            case DRAFT, WITHDRAWN, EXPIRED -> "";
            case SUBMITTED, IN_REVIEW -> "a";
            case RETURNED -> "w";
            case APPROVED, CONVERTED -> "g";
            case REJECTED -> "b";
        };
    }

    public String stepPill(StepState state) {
        return switch (state) {
            case PENDING -> "a";
            case AGREED -> "g";
            case WAITING, CLOSED -> "";
        };
    }

    public String categories(Collection<String> codes) {
        return codes.stream().map(leads::category).collect(Collectors.joining(", "));
    }

    public String territory(String country, String subdivision) {
        return subdivision == null ? leads.country(country) : leads.country(country) + ", " + subdivision;
    }

    public String fields(Collection<RegistrationField> fields) {
        return fields.stream()
                .map(field -> text.of("registration.field", field))
                .collect(Collectors.joining(", "));
    }

    public String approver(Approver approver) {
        if (approver == null) {
            return text.get("registration.role.channel-manager");
        }
        return approver.role() == null ? approver.personName() : text.get("registration.role." + approver.role());
    }

    /** A day of the calendar is the same everywhere. */
    public String day(LocalDate date) {
        return date == null ? "" : times.date(date.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    public List<RejectReason> getRejectReasons() {
        return Arrays.stream(RejectReason.values())
                .filter(reason -> reason != RejectReason.CONFLICT)
                .toList();
    }

    public RegistrationField[] getFields() {
        return RegistrationField.values();
    }

    public ConflictReason[] getConflictReasons() {
        return ConflictReason.values();
    }

    public ConflictSide[] getSides() {
        return ConflictSide.values();
    }

    public ApprovalMode[] getModes() {
        return ApprovalMode.values();
    }

    /** Names that a condition may use. */
    public String getFacts() {
        return String.join(", ", ApprovalFacts.FIELDS.keySet());
    }
}
