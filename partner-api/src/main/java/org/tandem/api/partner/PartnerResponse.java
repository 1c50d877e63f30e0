package org.tandem.api.partner;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.api.http.Versioned;
import org.tandem.partner.PartnerView;
import org.tandem.tenancy.OrganizationKind;

/** What is agreed with one partner. */
public record PartnerResponse(
        UUID id,
        long version,
        String name,
        OrganizationKind kind,
        boolean active,

        @Schema(nullable = true, description = "Null: not in the programme, offered nothing")
        LevelResponse level,

        UUID calendarId,
        String calendarName,
        String city,
        String postcode,
        String subdivision,
        String country,
        BigDecimal latitude,
        BigDecimal longitude,

        @Schema(nullable = true, description = "Null for the partner itself")
        BigDecimal targetShare,

        @Schema(nullable = true, description = "Own limits, null where the level's counts")
        Integer openLeads,

        Integer openLeadsPerPerson,
        Integer claimsPerDay,
        String suspendedReason,
        Instant absentUntil,
        List<String> categories,
        List<CertificationResponse> certifications)
        implements Versioned {

    static PartnerResponse from(PartnerView view) {
        return new PartnerResponse(
                view.id(),
                view.version(),
                view.name(),
                view.kind(),
                view.active(),
                view.level() == null ? null : LevelResponse.from(view.level()),
                view.calendarId(),
                view.calendarName(),
                view.city(),
                view.postcode(),
                view.subdivision(),
                view.country(),
                view.latitude(),
                view.longitude(),
                view.targetShare(),
                view.openLeads(),
                view.openLeadsPerPerson(),
                view.claimsPerDay(),
                view.suspendedReason(),
                view.absentUntil(),
                view.categories(),
                view.certifications().stream().map(CertificationResponse::from).toList());
    }
}
