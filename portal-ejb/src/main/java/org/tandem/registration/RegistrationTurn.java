package org.tandem.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tandem.tenancy.TenantJdbi;

/**
 * Whoever changes what is protected takes a turn first, as the first statement of its transaction: it waits until the one
 * before has committed and sees everything it did. A firm decides some hundred registrations a day, so nobody waits long.
 */
@ApplicationScoped
class RegistrationTurn {
    private static final String TAKE = """
            INSERT INTO registration_turns (tenant_id, taken) VALUES (:tenant, 1)
            ON DUPLICATE KEY UPDATE taken = taken + 1""";

    @Inject
    private TenantJdbi sql;

    void take() {
        sql.update(TAKE, update -> update);
    }
}
