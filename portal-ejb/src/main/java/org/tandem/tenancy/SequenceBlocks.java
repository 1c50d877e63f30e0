package org.tandem.tenancy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Takes numbers from a firm's sequence in a transaction of its own, so that nobody waits for somebody else's commit. */
@Stateless
@PermitAll
public class SequenceBlocks {
    @Inject
    private TenantJdbi sql;

    /** @return the first of {@code size} numbers that now belong to the caller */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long take(String name, int size) {
        return sql.query(
                """
                INSERT INTO sequences (tenant_id, name, next_value) VALUES (:tenant, :name, 1 + :size)
                ON DUPLICATE KEY UPDATE next_value = next_value + :size
                RETURNING next_value - :size""",
                query -> query.bind("name", name)
                        .bind("size", size)
                        .mapTo(Long.class)
                        .one());
    }
}
