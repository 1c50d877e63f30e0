package org.tandem.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.customer.CustomerCandidate.Match;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.Ids;
import org.tandem.shared.Time;
import org.tandem.tenancy.References;
import org.tandem.tenancy.SqlRow;
import org.tandem.tenancy.TenantJdbi;

/** Where other features look a company up and enter it. Runs in the caller's transaction and asks nobody's permission. */
@ApplicationScoped
public class CustomerBook {
    private static final int MOST = 5;
    private static final String MATCHES = """
            SELECT id, reference, name, domain, city, MIN(doubt) AS best FROM (
              (SELECT c.*, 0 AS doubt FROM customers c WHERE tenant_id = :tenant AND tax_id = :taxId LIMIT 5) UNION ALL
              (SELECT c.*, 1 AS doubt FROM customers c WHERE tenant_id = :tenant AND domain = :domain LIMIT 5) UNION ALL
              (SELECT c.*, 2 AS doubt FROM customers c WHERE tenant_id = :tenant AND match_name = :name LIMIT 5)) found
            GROUP BY id ORDER BY best, name, id LIMIT\s""" + MOST;
    private static final String INSERT = """
            INSERT INTO customers (tenant_id, id, reference, name, match_name, domain, tax_id, phone, street, postcode,
              city, subdivision, country, created_at)
            VALUES (:tenant, :id, :reference, :name, :matchName, :domain, :taxId, :phone, :street, :postcode, :city,
              :subdivision, :country, :at)""";
    private static final String LINK = """
            INSERT IGNORE INTO customer_partners (tenant_id, customer_id, organization_id, since)
            VALUES (:tenant, :customer, :organization, :at)""";
    private static final String KNOWN_CONTACT = """
            SELECT id FROM contacts WHERE tenant_id = :tenant AND customer_id = :customer AND email = :email
            AND (organization_id IS NULL OR organization_id = :organization) ORDER BY organization_id IS NULL, id LIMIT 1""";
    private static final String CONTACT = """
            INSERT INTO contacts (tenant_id, id, customer_id, organization_id, name, email, phone)
            VALUES (:tenant, :id, :customer, :organization, :name, :email, :phone)""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private CustomerScope scope;

    @Inject
    private CustomerIndex index;

    @Inject
    private References references;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    /** Customers that may be the one described, the surest first. */
    public List<CustomerCandidate> matches(CustomerDraft draft) {
        return sql.query(
                MATCHES,
                query -> query.bind("taxId", draft.taxId())
                        .bind("domain", draft.domain())
                        .bind("name", draft.matchName())
                        .map((result, context) -> {
                            var row = new SqlRow(result);
                            return new CustomerCandidate(
                                    row.id("id"),
                                    row.text("reference"),
                                    row.text("name"),
                                    row.text("domain"),
                                    row.text("city"),
                                    Match.values()[row.number("best")]);
                        })
                        .list());
    }

    public UUID enter(CustomerDraft draft) {
        var id = Ids.next();
        var now = time.now();
        var reference = references.next("C", now);
        sql.update(
                INSERT,
                update -> update.bind("id", id)
                        .bind("reference", reference)
                        .bindMethods(draft)
                        .bind("at", now));
        index.write(id, reference, draft);
        events.fire(CustomerChanged.of(id, CustomerChanged.CREATED));
        return id;
    }

    /** From now on the partner may see the customer. @return false when it could already */
    public boolean link(UUID customerId, UUID organizationId) {
        var added = sql.update(
                LINK,
                update -> update.bind("customer", customerId)
                        .bind("organization", organizationId)
                        .bind("at", time.now()));
        if (added == 1) {
            events.fire(CustomerChanged.of(customerId, CustomerChanged.PARTNER_ADDED, "organization", organizationId));
        }
        return added == 1;
    }

    /** The contact with this e-mail address that the partner knows already, or a new one; empty without a name. */
    public Optional<UUID> contact(UUID customerId, UUID organizationId, String name, String email, String phone) {
        if (name == null) {
            return Optional.empty();
        }
        var known = sql.query(
                KNOWN_CONTACT,
                query -> query.bind("customer", customerId)
                        .bind("organization", organizationId)
                        .bind("email", email)
                        .mapTo(UUID.class)
                        .findOne());
        return known.or(() -> Optional.of(added(customerId, organizationId, name, email, phone)));
    }

    public boolean isSeen(UUID customerId) {
        return scope.sees(customerId);
    }

    /** Whether this is somebody at the customer whom the partner knows, or everybody who works with it. */
    public boolean isContact(UUID contactId, UUID customerId, UUID organizationId) {
        return sql.query(
                        "SELECT 1 FROM contacts WHERE tenant_id = :tenant AND id = :contact AND customer_id = :customer"
                                + " AND (organization_id IS NULL OR organization_id = :organization)",
                        query -> query.bind("contact", contactId)
                                .bind("customer", customerId)
                                .bind("organization", organizationId)
                                .mapTo(Integer.class)
                                .findOne())
                .isPresent();
    }

    /** When a deal goes to another partner its contact goes along, as a copy. */
    public UUID handOver(UUID contactId, UUID organizationId) {
        var contact = sql.query(
                "SELECT * FROM contacts WHERE tenant_id = :tenant AND id = :contact",
                query -> query.bind("contact", contactId)
                        .map((row, context) -> new String[] {
                            row.getString("customer_id"),
                            row.getString("organization_id"),
                            row.getString("name"),
                            row.getString("email"),
                            row.getString("phone")
                        })
                        .one());
        return contact[1] == null
                ? contactId
                : contact(UUID.fromString(contact[0]), organizationId, contact[2], contact[3], contact[4])
                        .orElseThrow();
    }

    private UUID added(UUID customerId, UUID organizationId, String name, String email, String phone) {
        var id = Ids.next();
        sql.update(
                CONTACT,
                update -> update.bind("id", id)
                        .bind("customer", customerId)
                        .bind("organization", organizationId)
                        .bind("name", name)
                        .bind("email", email)
                        .bind("phone", phone));
        events.fire(CustomerChanged.of(customerId, CustomerChanged.CONTACT_ADDED, "contact", id));
        return id;
    }
}
