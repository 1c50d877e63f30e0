package org.tandem.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.lead.OwnedLead;
import org.tandem.lead.OwnedLeads;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.TenantJdbi;

/** What a submission meets: earlier registrations that overlap, and leads that other partners work for the same account. */
@ApplicationScoped
class ConflictFinder {
    private static final String KNOWN = """
            SELECT COALESCE(other_registration_id, other_lead_id) FROM registration_conflicts
            WHERE tenant_id = :tenant AND registration_id = :registration LIMIT 500""";
    private static final String MOOT = """
            UPDATE registration_conflicts SET status = 'MOOT', version = version + 1
            WHERE tenant_id = :tenant AND status = 'OPEN'
              AND (registration_id = :registration OR other_registration_id = :registration)""";
    private static final String OPEN = """
            SELECT EXISTS (SELECT 1 FROM registration_conflicts WHERE tenant_id = :tenant AND status = 'OPEN'
                AND registration_id = :registration)
              OR EXISTS (SELECT 1 FROM registration_conflicts WHERE tenant_id = :tenant AND status = 'OPEN'
                AND other_registration_id = :registration)""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Overlaps overlaps;

    @Inject
    private OwnedLeads leads;

    /**
     * Those of other partners that it has not met before.
     *
     * @throws RuleViolation when its own company has a live one for the same
     */
    List<RegistrationConflict> of(Registration later, Instant at) {
        var scope = later.getDeal().scope();
        var met = overlaps.with(scope, at).stream()
                .filter(live -> !live.id().equals(later.getId()))
                .toList();
        if (met.stream().anyMatch(live -> live.organizationId().equals(later.getOrganizationId()))) {
            throw RuleViolation.at("company", RegistrationRule.REGISTRATION_ALREADY_YOURS);
        }
        var known = known(later.getId());
        return Stream.concat(
                        met.stream()
                                .filter(live -> !known.contains(live.id()))
                                .map(live -> RegistrationConflict.withRegistration(
                                        later, live.id(), live.organizationId(), at)),
                        leads(later).stream()
                                .filter(lead -> !known.contains(lead.id()))
                                .map(lead ->
                                        RegistrationConflict.withLead(later, lead.id(), lead.organizationId(), at)))
                .toList();
    }

    private List<OwnedLead> leads(Registration later) {
        var deal = later.getDeal();
        var scope = deal.scope();
        return leads.about(deal.getCompany(), deal.getDomain(), later.getOrganizationId()).stream()
                .filter(lead -> scope.overlaps(scope(lead, scope)))
                .toList();
    }

    /** What a lead does not say counts as the same, for nobody has to say it there. */
    private static Scope scope(OwnedLead lead, Scope asked) {
        var country = lead.country() == null ? asked.country() : lead.country();
        return new Scope(
                AccountKeys.of(lead.company(), lead.domain(), null, country),
                lead.category() == null ? asked.categories() : List.of(lead.category()),
                country,
                lead.subdivision());
    }

    private List<UUID> known(UUID registrationId) {
        return sql.query(
                KNOWN,
                query -> query.bind("registration", registrationId)
                        .mapTo(UUID.class)
                        .list());
    }

    boolean isOpen(UUID registrationId) {
        return sql.query(
                OPEN,
                query -> query.bind("registration", registrationId)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** One side has ended by itself. */
    void moot(UUID registrationId) {
        sql.update(MOOT, update -> update.bind("registration", registrationId));
    }
}
