package org.tandem.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.tandem.shared.Conflict;
import org.tandem.tenancy.TenantEntity;

/** A company that buys, or may; for a person without a company, the person. There from the first deal on, and for good. */
@Entity
@Table(name = "customers")
public class Customer extends TenantEntity {
    @Version
    private long version;

    private String reference;
    private String name;

    @Column(name = "match_name")
    private String matchName;

    private String domain;

    @Column(name = "tax_id")
    private String taxId;

    private String phone;
    private String street;
    private String postcode;
    private String city;
    private String subdivision;
    private String country;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Customer() {}

    public Customer(CustomerDraft draft, String reference, Instant at) {
        this.reference = reference;
        this.createdAt = at;
        describe(draft);
    }

    final void describe(CustomerDraft draft) {
        name = draft.name();
        matchName = draft.matchName();
        domain = draft.domain();
        taxId = draft.taxId();
        phone = draft.phone();
        street = draft.street();
        postcode = draft.postcode();
        city = draft.city();
        subdivision = draft.subdivision();
        country = draft.country();
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
    }

    public String getReference() {
        return reference;
    }

    public String getName() {
        return name;
    }
}
