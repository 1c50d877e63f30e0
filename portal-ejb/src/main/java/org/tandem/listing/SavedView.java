package org.tandem.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.tandem.tenancy.Identity;
import org.tandem.tenancy.TenantEntity;

/** A list as somebody wants to find it again. Saving under the same name replaces what it shows. */
@Entity
@Table(name = "saved_views")
public class SavedView extends TenantEntity {
    @Version
    private long version;

    private String list;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "person_id")
    private UUID personId;

    private String name;
    private String query;

    @Column(name = "columns_shown")
    private String columns;

    private boolean shared;

    @Column(name = "default_role")
    private String defaultRole;

    protected SavedView() {}

    SavedView(Identity maker, String list, String name) {
        this.organizationId = maker.organizationId();
        this.personId = maker.personId();
        this.list = list;
        this.name = name;
    }

    void show(SaveView wanted) {
        query = wanted.query();
        columns = ViewChoice.join(wanted.columns());
        shared = wanted.shared();
        defaultRole = wanted.defaultRole();
    }

    boolean isOf(Identity somebody) {
        return personId.equals(somebody.personId());
    }

    boolean isOfCompanyOf(Identity somebody) {
        return organizationId.equals(somebody.organizationId());
    }

    boolean isShared() {
        return shared;
    }

    String list() {
        return list;
    }

    String name() {
        return name;
    }
}
