package org.tandem.partner;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.tenancy.OrganizationKind;

/**
 * What is agreed with one partner.
 *
 * @param version 0 as long as nothing was
 * @param level null: not in the programme
 * @param targetShare null for the partner itself: it concerns the others, too
 * @param openLeads its own limit, null when the level's counts; likewise the two after it
 * @param limits what counts in the end
 */
public record PartnerView(
        UUID id,
        long version,
        String name,
        OrganizationKind kind,
        boolean active,
        ProgrammeLevel level,
        UUID calendarId,
        String calendarName,
        String city,
        String postcode,
        String subdivision,
        String country,
        BigDecimal latitude,
        BigDecimal longitude,
        BigDecimal targetShare,
        Integer openLeads,
        Integer openLeadsPerPerson,
        Integer claimsPerDay,
        CapacityLimits limits,
        String suspendedReason,
        Instant absentUntil,
        List<String> categories,
        List<CertificationRow> certifications)
        implements Serializable {

    public boolean absentAt(Instant at) {
        return absentUntil != null && at.isBefore(absentUntil);
    }

    PartnerView with(List<String> authorized, List<CertificationRow> certified, boolean toItself) {
        return new PartnerView(
                id,
                version,
                name,
                kind,
                active,
                level,
                calendarId,
                calendarName,
                city,
                postcode,
                subdivision,
                country,
                latitude,
                longitude,
                toItself ? null : targetShare,
                openLeads,
                openLeadsPerPerson,
                claimsPerDay,
                limits,
                suspendedReason,
                absentUntil,
                authorized,
                certified);
    }
}
