package org.tandem.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.tandem.shared.Ids;

/**
 * A row of one firm. EclipseLink adds the tenant to every statement; with no tenant in the transaction it refuses to run
 * one. The tenant is a part of the key: else an update would name the row by its id alone, which no index begins with.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = TenantEntity.TENANT, length = 36, primaryKey = true)
public abstract class TenantEntity {
    public static final String TENANT = "tandem.tenant";

    @Id
    @Column(name = "id")
    private UUID id = Ids.next();

    public UUID getId() {
        return id;
    }
}
