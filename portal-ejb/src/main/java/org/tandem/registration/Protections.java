package org.tandem.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.TenantJdbi;

/** What approved registrations hold, so that no second one is approved for the same. Whoever comes here has taken a turn. */
@ApplicationScoped
class Protections {
    private static final String HOLD = """
            INSERT INTO registration_protections (tenant_id, account_key, category, country, subdivision, registration_id)
            VALUES (:tenant, :key, :category, :country, :subdivision, :registration)""";
    private static final String RELEASE =
            "DELETE FROM registration_protections WHERE tenant_id = :tenant AND registration_id = :registration";
    /** Their time is over and the job that says so has not come by yet. */
    private static final String RELEASE_OVERDUE = """
            DELETE p FROM registration_protections p
            JOIN registrations r ON r.tenant_id = p.tenant_id AND r.id = p.registration_id
            WHERE p.tenant_id = :tenant AND p.account_key IN (<keys>) AND r.approved_until <= :now""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Overlaps overlaps;

    /** @throws RuleViolation when another one holds a part of its scope */
    void hold(Registration registration, Instant now) {
        var scope = registration.getDeal().scope();
        var taken = overlaps.with(scope, now).stream()
                .anyMatch(live -> live.status().protects() && !live.id().equals(registration.getId()));
        if (taken) {
            throw new RuleViolation(RegistrationRule.REGISTRATION_OVERLAPS);
        }
        var keys = scope.account().exclusive();
        sql.update(RELEASE_OVERDUE, update -> update.bindList("keys", keys).bind("now", now));
        sql.batch(HOLD, rows -> {
            keys.forEach(key -> scope.categories()
                    .forEach(category -> rows.add(row -> row.bind("key", key)
                            .bind("category", category)
                            .bind("country", scope.country())
                            .bind("subdivision", scope.subdivision() == null ? "" : scope.subdivision())
                            .bind("registration", registration.getId()))));
            return keys.size() * scope.categories().size();
        });
    }

    void release(UUID registrationId) {
        sql.update(RELEASE, update -> update.bind("registration", registrationId));
    }
}
