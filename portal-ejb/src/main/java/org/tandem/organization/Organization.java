package org.tandem.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.tandem.tenancy.OrganizationKind;
import org.tandem.tenancy.TenantEntity;

/** A company: the firm or one of its partners. Active until blocked; a blocked one can neither sign in nor be given leads. */
@Entity
@Table(name = "organizations")
public class Organization extends TenantEntity {
    @Version
    private long version;

    @Column(name = "keycloak_id")
    private String keycloakId;

    private String alias;
    private String name;

    @Enumerated(EnumType.STRING)
    private OrganizationKind kind;

    private boolean active;

    protected Organization() {}

    public boolean mayOwnLeads() {
        return active && kind.sells();
    }

    public String getName() {
        return name;
    }

    public OrganizationKind getKind() {
        return kind;
    }
}
