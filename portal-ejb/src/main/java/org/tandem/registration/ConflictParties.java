package org.tandem.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.Ids;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.TenantJdbi;

/** The evidence of the sides of a conflict, what they said, and who looked at it. */
@ApplicationScoped
class ConflictParties {
    private static final int MOST = 100;
    private static final String REGISTRATION = """
            SELECT r.id, r.reference, r.organization_id, o.name AS organization_name, p.name AS person_name, r.status,
              r.company, r.submitted_at AS since, r.evidence, NULL AS activities
            FROM registrations r
            JOIN organizations o ON o.tenant_id = r.tenant_id AND o.id = r.organization_id
            JOIN people p ON p.tenant_id = r.tenant_id AND p.id = r.person_id
            WHERE r.tenant_id = :tenant AND r.id = :subject""";
    private static final String LEAD = """
            SELECT l.id, l.reference, o.id AS organization_id, o.name AS organization_name, p.name AS person_name, l.status,
              l.company, l.claimed_at AS since, NULL AS evidence,
              (SELECT COUNT(*) FROM lead_activities a WHERE a.tenant_id = l.tenant_id AND a.lead_id = l.id) AS activities
            FROM leads l
            JOIN registration_conflicts c ON c.tenant_id = l.tenant_id AND c.id = :conflict
            JOIN organizations o ON o.tenant_id = c.tenant_id AND o.id = c.other_organization_id
            LEFT JOIN people p ON p.tenant_id = l.tenant_id AND p.id = l.owner_person_id AND p.organization_id = o.id
            WHERE l.tenant_id = :tenant AND l.id = :subject""";
    private static final String STATEMENTS = """
            SELECT s.organization_id, p.name AS person_name, s.at, s.text FROM conflict_statements s
            JOIN people p ON p.tenant_id = s.tenant_id AND p.id = s.person_id
            WHERE s.tenant_id = :tenant AND s.conflict_id = :conflict ORDER BY s.id LIMIT\s""" + MOST;
    private static final String SIGHTS = """
            SELECT p.name AS person_name, o.name AS organization_name, v.first_at, v.last_at FROM conflict_views v
            JOIN people p ON p.tenant_id = v.tenant_id AND p.id = v.person_id
            JOIN organizations o ON o.tenant_id = p.tenant_id AND o.id = p.organization_id
            WHERE v.tenant_id = :tenant AND v.conflict_id = :conflict ORDER BY v.first_at LIMIT\s""" + MOST;
    private static final String SEE = """
            INSERT IGNORE INTO conflict_views (tenant_id, conflict_id, person_id, first_at, last_at)
            VALUES (:tenant, :conflict, :person, :at, :at)""";
    private static final String SEE_AGAIN = """
            UPDATE conflict_views SET last_at = :at
            WHERE tenant_id = :tenant AND conflict_id = :conflict AND person_id = :person""";
    private static final String SAY = """
            INSERT INTO conflict_statements (tenant_id, id, conflict_id, organization_id, person_id, at, text)
            VALUES (:tenant, :id, :conflict, :organization, :person, :at, :text)""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    /** @param only the one side to show; null: both, the earlier one first */
    List<ConflictParty> of(UUID conflict, ConflictSide only, UUID later, UUID registration, UUID lead) {
        var said = statements(conflict);
        var parties = new ArrayList<ConflictParty>();
        if (only != ConflictSide.LATER) {
            var isLead = registration == null;
            parties.add(party(
                    conflict, isLead ? LEAD : REGISTRATION, isLead ? lead : registration, ConflictSide.EARLIER, said));
        }
        if (only != ConflictSide.EARLIER) {
            parties.add(party(conflict, REGISTRATION, later, ConflictSide.LATER, said));
        }
        return parties;
    }

    private ConflictParty party(
            UUID conflict, String statement, UUID subject, ConflictSide side, List<ConflictStatement> said) {
        return sql.query(statement, query -> {
            if (statement.equals(LEAD)) {
                query.bind("conflict", conflict);
            }
            return query.bind("subject", subject)
                    .map((row, context) -> party(row, side, statement.equals(LEAD) ? "lead" : "registration", said))
                    .one();
        });
    }

    private static ConflictParty party(ResultSet row, ConflictSide side, String subject, List<ConflictStatement> said)
            throws SQLException {
        var organization = Columns.uuid(row, "organization_id");
        return new ConflictParty(
                side,
                subject,
                Columns.uuid(row, "id"),
                row.getString("reference"),
                organization,
                row.getString("organization_name"),
                row.getString("person_name"),
                row.getString("status"),
                row.getString("company"),
                Columns.instant(row, "since"),
                row.getString("evidence"),
                row.getObject("activities", Integer.class),
                said.stream()
                        .filter(statement -> statement.organizationId().equals(organization))
                        .toList());
    }

    private List<ConflictStatement> statements(UUID conflict) {
        return sql.query(
                STATEMENTS,
                query -> query.bind("conflict", conflict)
                        .map((row, context) -> new ConflictStatement(
                                Columns.uuid(row, "organization_id"),
                                row.getString("person_name"),
                                Columns.instant(row, "at"),
                                row.getString("text")))
                        .list());
    }

    List<ConflictSight> sights(UUID conflict) {
        return sql.query(
                SIGHTS,
                query -> query.bind("conflict", conflict)
                        .map((row, context) -> new ConflictSight(
                                row.getString("person_name"),
                                row.getString("organization_name"),
                                Columns.instant(row, "first_at"),
                                Columns.instant(row, "last_at")))
                        .list());
    }

    /** @return true when the caller sees it for the first time */
    boolean see(UUID conflict, Instant at) {
        return sql.update(
                                SEE,
                                update -> update.bind("conflict", conflict)
                                        .bind("person", caller.personId())
                                        .bind("at", at))
                        == 1
                || sql.update(
                                SEE_AGAIN,
                                update -> update.bind("conflict", conflict)
                                        .bind("person", caller.personId())
                                        .bind("at", at))
                        == 0;
    }

    void say(UUID conflict, String text, Instant at) {
        sql.update(
                SAY,
                update -> update.bind("id", Ids.next())
                        .bind("conflict", conflict)
                        .bind("organization", caller.organizationId())
                        .bind("person", caller.personId())
                        .bind("at", at)
                        .bind("text", text));
    }
}
