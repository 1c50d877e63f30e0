package org.tandem.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.NotFound;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.SqlRow;
import org.tandem.tenancy.TenantJdbi;

/** Reads one customer and its contacts as far as the caller may. */
@ApplicationScoped
class CustomerReader {
    private static final int MOST_CONTACTS = 200;
    private static final int MOST_PARTNERS = 50;
    private static final String ONE = "SELECT * FROM customers WHERE tenant_id = :tenant AND id = :customer";
    private static final String PARTNERS = """
            SELECT o.name FROM customer_partners cp
            JOIN organizations o ON o.tenant_id = cp.tenant_id AND o.id = cp.organization_id
            WHERE cp.tenant_id = :tenant AND cp.customer_id = :customer AND (:all OR cp.organization_id = :ours)
            ORDER BY o.name LIMIT\s""" + MOST_PARTNERS;
    private static final String CONTACTS = "SELECT k.* FROM contacts k WHERE k.tenant_id = :tenant"
            + " AND k.customer_id = :customer AND (:all OR " + CustomerScope.OWN_CONTACTS + ")"
            + " ORDER BY k.name, k.id LIMIT " + MOST_CONTACTS;

    private static final String CONTACT = "SELECT * FROM contacts WHERE tenant_id = :tenant AND id = :contact";

    @Inject
    private TenantJdbi sql;

    @Inject
    private CustomerScope scope;

    @Inject
    private Caller caller;

    CustomerView require(UUID customerId) {
        scope.requireSeen(customerId);
        var partners = partners(customerId);
        var editable = scope.mayChange(customerId);
        return sql.query(
                ONE,
                query -> query.bind("customer", customerId)
                        .map((row, context) -> view(new SqlRow(row), partners, editable))
                        .findOne()
                        .orElseThrow(NotFound::new));
    }

    List<ContactRow> contacts(UUID customerId) {
        return sql.query(
                CONTACTS,
                query -> query.bind("customer", customerId)
                        .bind("all", scope.steers())
                        .bind("ours", caller.organizationId())
                        .map((row, context) -> contact(new SqlRow(row)))
                        .list());
    }

    Optional<ContactRow> contact(UUID contactId) {
        return sql.query(
                CONTACT,
                query -> query.bind("contact", contactId)
                        .map((row, context) -> contact(new SqlRow(row)))
                        .findOne());
    }

    private List<String> partners(UUID customerId) {
        return sql.query(
                PARTNERS,
                query -> query.bind("customer", customerId)
                        .bind("all", scope.steers())
                        .bind("ours", caller.organizationId())
                        .mapTo(String.class)
                        .list());
    }

    private static ContactRow contact(SqlRow row) throws SQLException {
        return new ContactRow(
                row.id("id"),
                row.version(),
                row.text("name"),
                row.text("email"),
                row.text("phone"),
                row.text("job_title"));
    }

    private static CustomerView view(SqlRow row, List<String> partners, boolean editable) throws SQLException {
        return new CustomerView(
                row.id("id"),
                row.version(),
                row.text("reference"),
                row.text("name"),
                row.text("domain"),
                row.text("tax_id"),
                row.text("phone"),
                row.text("street"),
                row.text("postcode"),
                row.text("city"),
                row.text("subdivision"),
                row.text("country"),
                row.instant("created_at"),
                partners,
                editable);
    }
}
