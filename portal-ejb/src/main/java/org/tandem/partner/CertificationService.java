package org.tandem.partner;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.catalog.Categories;
import org.tandem.catalog.CategoryRow;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.Ids;
import org.tandem.shared.NotFound;
import org.tandem.shared.Time;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** The proofs that partners have shown, and which of them end soon. */
@Stateless
@Gate
@DenyAll
public class CertificationService {
    /** An expired proof stays on the list that long, so that nobody misses it. */
    private static final int LATE_DAYS = 90;

    @Inject
    private CertificationStore certifications;

    @Inject
    private PartnerStore partners;

    @Inject
    private Categories categories;

    @Inject
    private PartnerScope scope;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    /** Those that end within {@link CertificationRow#SOON_DAYS} days or ended lately; the first to end first. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public List<CertificationRow> listEnding() {
        scope.requireStaff();
        var today = time.now().atZone(ZoneOffset.UTC).toLocalDate();
        return certifications.ending(today.minusDays(LATE_DAYS), today.plusDays(CertificationRow.SOON_DAYS));
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public CertificationRow certify(UUID partnerId, Certify wanted) {
        scope.requireStaff();
        partners.ensure(partnerId);
        var partner = partners.find(partnerId).orElseThrow(NotFound::new);
        var proof =
                wanted.checked(categories.all().stream().map(CategoryRow::code).collect(Collectors.toSet()));
        var id = Ids.next();
        certifications.make(id, partnerId, proof);
        events.fire(new PartnerChanged(partnerId, PartnerChanged.CERTIFIED, Map.of("name", proof.name())));
        return new CertificationRow(
                id, partnerId, partner.name(), proof.name(), proof.category(), proof.validFrom(), proof.validUntil());
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public void withdraw(UUID partnerId, UUID certificationId) {
        scope.requireStaff();
        var proof = certifications.find(partnerId, certificationId).orElseThrow(NotFound::new);
        certifications.remove(proof.id());
        events.fire(
                new PartnerChanged(partnerId, PartnerChanged.CERTIFICATION_WITHDRAWN, Map.of("name", proof.name())));
    }
}
