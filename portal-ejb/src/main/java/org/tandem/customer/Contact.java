package org.tandem.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.tandem.shared.AddressFields;
import org.tandem.shared.Conflict;
import org.tandem.shared.TextInput;
import org.tandem.tenancy.TenantEntity;

/** A person at a customer. Belongs to the partner that brought it, or to the firm; other partners do not see it. */
@Entity
@Table(name = "contacts")
public class Contact extends TenantEntity {
    @Version
    private long version;

    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "organization_id")
    private UUID organizationId;

    private String name;
    private String email;
    private String phone;

    @Column(name = "job_title")
    private String jobTitle;

    protected Contact() {}

    /** @param organizationId the partner's that knows the contact; null: everybody's who works with the customer */
    public Contact(UUID customerId, UUID organizationId, DescribeContact said) {
        this.customerId = customerId;
        this.organizationId = organizationId;
        describe(said);
    }

    final void describe(DescribeContact said) {
        var input = new TextInput();
        name = input.required("name", said.name(), 200);
        email = input.email("email", said.email());
        phone = AddressFields.phone(input, said.phone(), said.country());
        jobTitle = input.optional("jobTitle", said.jobTitle(), 100);
        input.throwIfRefused();
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
    }

    public UUID getCustomerId() {
        return customerId;
    }

    public UUID getOrganizationId() {
        return organizationId;
    }
}
