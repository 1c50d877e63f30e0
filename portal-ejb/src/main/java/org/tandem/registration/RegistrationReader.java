package org.tandem.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.shared.NotFound;
import org.tandem.shared.Time;
import org.tandem.tenancy.TenantJdbi;

/** Reads one registration with its approvals and marks of conflict, as far as the caller may see it. */
@ApplicationScoped
class RegistrationReader {
    private static final String ONE = """
            SELECT r.*, o.name AS organization_name, p.name AS person_name
            FROM registrations r
            JOIN organizations o ON o.tenant_id = r.tenant_id AND o.id = r.organization_id
            JOIN people p ON p.tenant_id = r.tenant_id AND p.id = r.person_id
            WHERE r.tenant_id = :tenant AND r.id = :registration""";
    private static final String CONFLICTS = """
            SELECT id, status, opened_at FROM registration_conflicts
            WHERE tenant_id = :tenant AND (registration_id = :registration OR other_registration_id = :registration)
            ORDER BY id DESC LIMIT 50""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private RegistrationAccess access;

    @Inject
    private ApprovalSteps steps;

    @Inject
    private Time time;

    RegistrationView require(UUID registrationId) {
        var found = sql.query(
                        ONE,
                        query -> query.bind("registration", registrationId)
                                .map((row, context) -> view(row))
                                .findOne())
                .orElseThrow(NotFound::new);
        if (!mayRead(found)) {
            throw new NotFound();
        }
        return found.with(access.owns(found.organizationId()) ? found.editable() : Set.of(), access.verbs(found));
    }

    /** A draft is its company's own business; whoever is or was asked to approve reads what he decides about. */
    private boolean mayRead(RegistrationView found) {
        if (access.owns(found.organizationId())) {
            return true;
        }
        return found.submittedAt() != null
                && (access.steers() || found.steps().stream().anyMatch(access::isAsked));
    }

    private RegistrationView view(ResultSet row) throws SQLException {
        var id = Columns.uuid(row, "id");
        var status = RegistrationStatus.valueOf(row.getString("status"));
        var until = Columns.instant(row, "approved_until");
        var returned = row.getString("returned_fields");
        return new RegistrationView(
                id,
                row.getLong("version"),
                row.getString("reference"),
                status,
                Columns.uuid(row, "organization_id"),
                row.getString("organization_name"),
                Columns.uuid(row, "person_id"),
                row.getString("person_name"),
                row.getString("company"),
                row.getString("domain"),
                row.getString("tax_id"),
                row.getString("contact_name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("street"),
                row.getString("postcode"),
                row.getString("city"),
                row.getString("country"),
                row.getString("subdivision"),
                Deal.categories(row.getString("categories")),
                row.getString("need"),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                row.getObject("expected_close", LocalDate.class),
                row.getString("evidence"),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "submitted_at"),
                Columns.instant(row, "approved_at"),
                until,
                status.protects() ? daysLeft(until, time.now()) : null,
                Columns.constant(row, "extension", ExtensionState.class),
                row.getString("closed_reason"),
                RegistrationField.read(returned),
                steps.of(id),
                conflicts(id),
                Registration.editable(status, returned),
                Set.of());
    }

    /** Begun days count whole: on the last day it is 1. */
    static int daysLeft(Instant until, Instant now) {
        var left = Duration.between(now, until);
        return left.isNegative()
                ? 0
                : (int) left.plus(Duration.ofDays(1)).minusNanos(1).toDays();
    }

    private List<ConflictMark> conflicts(UUID registrationId) {
        return sql.query(
                CONFLICTS,
                query -> query.bind("registration", registrationId)
                        .map((row, context) -> new ConflictMark(
                                Columns.uuid(row, "id"),
                                ConflictStatus.valueOf(row.getString("status")),
                                Columns.instant(row, "opened_at")))
                        .list());
    }
}
