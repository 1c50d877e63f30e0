package org.tandem.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tenancy.TenantJdbi;

/** Certifications in the database. */
@ApplicationScoped
class CertificationStore {
    private static final int MOST = 200;
    private static final String ROWS = """
            SELECT c.id, c.partner_id, o.name AS partner_name, c.name, c.category, c.valid_from, c.valid_until
            FROM certifications c JOIN organizations o ON o.tenant_id = c.tenant_id AND o.id = c.partner_id
            WHERE c.tenant_id = :tenant AND %s LIMIT\s""" + MOST;
    private static final String OF_PARTNER = ROWS.formatted("c.partner_id = :partner ORDER BY c.name, c.id");
    private static final String ONE = ROWS.formatted("c.partner_id = :partner AND c.id = :id");
    private static final String ENDING =
            ROWS.formatted("o.active AND c.valid_until BETWEEN :since AND :until ORDER BY c.valid_until, c.id");
    private static final String MAKE = """
            INSERT INTO certifications (tenant_id, id, partner_id, name, category, valid_from, valid_until)
            VALUES (:tenant, :id, :partner, :name, :category, :validFrom, :validUntil)""";

    @Inject
    private TenantJdbi sql;

    List<CertificationRow> of(UUID partnerId) {
        return sql.query(
                OF_PARTNER,
                query -> query.bind("partner", partnerId)
                        .map((row, context) -> row(row))
                        .list());
    }

    /** Those that end, or ended, in a stretch of time; the first to end first. */
    List<CertificationRow> ending(LocalDate since, LocalDate until) {
        return sql.query(
                ENDING,
                query -> query.bind("since", since)
                        .bind("until", until)
                        .map((row, context) -> row(row))
                        .list());
    }

    void make(UUID id, UUID partnerId, Certify proof) {
        sql.update(
                MAKE,
                update -> update.bind("id", id)
                        .bind("partner", partnerId)
                        .bind("name", proof.name())
                        .bind("category", proof.category())
                        .bind("validFrom", proof.validFrom())
                        .bind("validUntil", proof.validUntil()));
    }

    Optional<CertificationRow> find(UUID partnerId, UUID id) {
        return sql.query(
                ONE,
                query -> query.bind("partner", partnerId)
                        .bind("id", id)
                        .map((row, context) -> row(row))
                        .findOne());
    }

    void remove(UUID id) {
        sql.update(
                "DELETE FROM certifications WHERE tenant_id = :tenant AND id = :id", update -> update.bind("id", id));
    }

    private static CertificationRow row(ResultSet row) throws SQLException {
        return new CertificationRow(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("partner_id")),
                row.getString("partner_name"),
                row.getString("name"),
                row.getString("category"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }
}
