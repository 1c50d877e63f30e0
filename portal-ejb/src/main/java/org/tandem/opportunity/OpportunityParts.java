package org.tandem.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.tandem.pipeline.DealField;
import org.tandem.tenancy.SqlRow;
import org.tandem.tenancy.TenantJdbi;

/** What belongs to an opportunity and stands in tables of its own: categories, team, and the text by which it is found. */
@ApplicationScoped
class OpportunityParts {
    private static final String DOCUMENT = """
            INSERT INTO search_documents (tenant_id, subject_id, subject, text)
            SELECT o.tenant_id, o.id, 'opportunity', CONCAT_WS(' ', o.reference, o.name, c.reference, c.name, c.domain)
            FROM opportunities o JOIN customers c ON c.tenant_id = o.tenant_id AND c.id = o.customer_id
            WHERE o.tenant_id = :tenant AND o.id = :opportunity
            ON DUPLICATE KEY UPDATE text = VALUES(text)""";
    private static final String TEAM = """
            SELECT t.person_id, p.name, g.name AS organization_name, t.share FROM opportunity_team t
            JOIN people p ON p.tenant_id = t.tenant_id AND p.id = t.person_id
            JOIN organizations g ON g.tenant_id = p.tenant_id AND g.id = p.organization_id
            WHERE t.tenant_id = :tenant AND t.opportunity_id = :opportunity ORDER BY t.share DESC, p.name, p.id""";

    @Inject
    private TenantJdbi sql;

    Set<String> categories(UUID opportunityId) {
        List<String> codes = sql.query(
                "SELECT category FROM opportunity_categories WHERE tenant_id = :tenant AND opportunity_id = :opportunity",
                query -> query.bind("opportunity", opportunityId)
                        .mapTo(String.class)
                        .list());
        return new TreeSet<>(codes);
    }

    void setCategories(UUID opportunityId, Collection<String> categories) {
        delete(
                "DELETE FROM opportunity_categories WHERE tenant_id = :tenant AND opportunity_id = :opportunity",
                opportunityId);
        sql.batch(
                "INSERT INTO opportunity_categories (tenant_id, opportunity_id, category)"
                        + " VALUES (:tenant, :opportunity, :category)",
                rows -> {
                    categories.forEach(code -> rows.add(
                            row -> row.bind("opportunity", opportunityId).bind("category", code)));
                    return categories.size();
                });
    }

    List<TeamMember> team(UUID opportunityId) {
        return sql.query(
                TEAM,
                query -> query.bind("opportunity", opportunityId)
                        .map((result, context) -> {
                            var row = new SqlRow(result);
                            return new TeamMember(
                                    row.id("person_id"),
                                    row.text("name"),
                                    row.text("organization_name"),
                                    row.decimal("share"));
                        })
                        .list());
    }

    void setTeam(UUID opportunityId, List<Share> team) {
        delete(
                "DELETE FROM opportunity_team WHERE tenant_id = :tenant AND opportunity_id = :opportunity",
                opportunityId);
        sql.batch(
                "INSERT INTO opportunity_team (tenant_id, opportunity_id, person_id, share)"
                        + " VALUES (:tenant, :opportunity, :person, :share)",
                rows -> {
                    team.forEach(share -> rows.add(row -> row.bind("opportunity", opportunityId)
                            .bind("person", share.personId())
                            .bind("share", share.percent())));
                    return team.size();
                });
    }

    private void delete(String statement, UUID opportunityId) {
        sql.update(statement, update -> update.bind("opportunity", opportunityId));
    }

    Set<DealField> known(UUID opportunityId) {
        var known = EnumSet.noneOf(DealField.class);
        if (!categories(opportunityId).isEmpty()) {
            known.add(DealField.CATEGORIES);
        }
        if (!team(opportunityId).isEmpty()) {
            known.add(DealField.TEAM);
        }
        return known;
    }

    void index(UUID opportunityId) {
        sql.update(DOCUMENT, update -> update.bind("opportunity", opportunityId));
    }
}
