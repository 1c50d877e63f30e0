package org.tandem.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.shared.CompanyName;
import org.tandem.shared.SearchWords;
import org.tandem.tenancy.TenantJdbi;

/**
 * Leads that other partners work, by the customer's name and domain. A wide net over the text index: whoever asks decides
 * which of them really mean the same customer.
 */
@ApplicationScoped
public class OwnedLeads {
    private static final int MOST = 50;
    private static final String ABOUT = """
            SELECT l.id, l.owner_organization_id, l.company, l.domain, l.category, l.subdivision, l.country
            FROM search_documents d JOIN leads l ON l.tenant_id = d.tenant_id AND l.id = d.subject_id
            WHERE d.tenant_id = :tenant AND d.subject = 'lead' AND MATCH (d.text) AGAINST (:words IN BOOLEAN MODE)
              AND l.tenant_id = :tenant AND l.status IN ('CLAIMED', 'WORKING', 'QUALIFIED')
              AND l.owner_organization_id <> :organization LIMIT\s""" + MOST;

    @Inject
    private TenantJdbi sql;

    /** @param domain null when it is not known */
    public List<OwnedLead> about(String company, String domain, UUID otherThan) {
        var groups = new ArrayList<String>();
        groups.add(Arrays.stream(CompanyName.fold(company).split(" "))
                .filter(word -> !CompanyName.isLegalForm(word))
                .collect(Collectors.joining(" ")));
        groups.add(domain == null ? "" : domain);
        var words = groups.stream()
                .filter(group -> group.matches("(?s).*[\\p{L}\\p{N}]{2}.*"))
                .map(group -> "(" + SearchWords.toBooleanMode(group) + ")")
                .collect(Collectors.joining(" "));
        return words.isEmpty()
                ? List.of()
                : sql.query(
                        ABOUT,
                        query -> query.bind("words", words)
                                .bind("organization", otherThan)
                                .map((row, context) -> lead(row))
                                .list());
    }

    private static OwnedLead lead(ResultSet row) throws SQLException {
        return new OwnedLead(
                LeadReader.uuid(row, "id"),
                LeadReader.uuid(row, "owner_organization_id"),
                row.getString("company"),
                row.getString("domain"),
                row.getString("category"),
                row.getString("subdivision"),
                row.getString("country"));
    }
}
