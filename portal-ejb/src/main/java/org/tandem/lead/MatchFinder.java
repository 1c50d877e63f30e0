package org.tandem.lead;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.tenancy.TenantJdbi;

/**
 * Finds for each of many drafts one lead that is surely or probably the same. One look into an index per draft and
 * property, however many leads share it, so the cost does not grow with the leads that are there.
 */
@ApplicationScoped
class MatchFinder {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LOOK = """
            (SELECT l.id FROM leads l FORCE INDEX (%s) WHERE l.tenant_id = :tenant AND %s AND l.status <> 'RETIRED'
             ORDER BY l.id LIMIT 1)""";
    private static final String FIND = """
            SELECT d.n, l.id, l.reference
            FROM JSON_TABLE(:drafts, '$[*]' COLUMNS (
              n INT PATH '$.n',
              email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci PATH '$.email',
              name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$.name',
              domain VARCHAR(253) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$.domain',
              phone VARCHAR(20) CHARACTER SET ascii PATH '$.phone',
              postcode VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci PATH '$.postcode')) d
            JOIN leads l ON l.tenant_id = :tenant AND l.id = COALESCE(%s, %s, %s, %s)""";

    @Inject
    private TenantJdbi sql;

    /** A lead that is there already. */
    record Known(UUID id, String reference) {}

    /** By the draft's place in the list; those that match nothing are absent. */
    Map<Integer, Known> likely(List<LeadDraft> drafts) {
        var looks = new Object[] {
            LOOK.formatted("leads_match_email", "l.email = d.email"),
            LOOK.formatted("leads_match_domain", "l.match_domain = d.domain AND l.match_name = d.name"),
            LOOK.formatted("leads_match_phone", "l.phone = d.phone AND l.match_name = d.name"),
            LOOK.formatted("leads_match_name", "l.match_name = d.name AND l.postcode = d.postcode")
        };
        var found = new HashMap<Integer, Known>();
        sql.query(
                FIND.formatted(looks),
                query -> query.bind("drafts", json(drafts))
                        .map((row, context) -> found.put(
                                row.getInt("n"),
                                new Known(UUID.fromString(row.getString("id")), row.getString("reference"))))
                        .list());
        return found;
    }

    private static String json(List<LeadDraft> drafts) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var at = 0; at < drafts.size(); at++) {
            var facts = MatchFacts.of(drafts.get(at), null);
            var row = new LinkedHashMap<String, Object>();
            row.put("n", at);
            row.put("email", facts.email());
            row.put("name", facts.name());
            row.put("domain", facts.domain());
            row.put("phone", facts.phone());
            row.put("postcode", facts.postcode());
            rows.add(row);
        }
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
