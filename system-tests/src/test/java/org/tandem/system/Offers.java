package org.tandem.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.tandem.stack.demo.DemoWorld;

/** Offers that the tests need, made as the firm's channel manager would. */
public final class Offers {
    private Offers() {}

    /** A new lead, offered to these companies at once; the lead as it is then. */
    public static JsonNode offered(Integer minutes, String... companies) {
        var lead = Leads.registered();
        var wanted = new java.util.HashMap<String, Object>();
        wanted.put("organizationIds", ids(companies));
        wanted.put("minutes", minutes);
        return Api.as(People.EVA)
                .ifVersion(Leads.version(lead))
                .post(Leads.path(lead) + "/offers", wanted)
                .ok();
    }

    public static List<String> ids(String... companies) {
        return java.util.Arrays.stream(companies)
                .map(company -> DemoWorld.company(company).id().toString())
                .toList();
    }

    /** The open offer of a lead to a company. */
    public static String id(JsonNode lead, String company) {
        return Rows.text(
                "SELECT id FROM offers WHERE lead_id = ? AND organization_id = ? ORDER BY id DESC LIMIT 1",
                lead.path("id").asText(),
                DemoWorld.company(company).id().toString());
    }

    public static String path(JsonNode lead, String company) {
        return "/offers/" + id(lead, company);
    }

    public static Map<String, Object> decline(String reason) {
        return Map.of("reason", reason, "contacted", false);
    }

    /** As if its deadline had come. */
    public static void letPass(JsonNode lead) {
        Rows.update(
                "UPDATE offers SET deadline = UTC_TIMESTAMP(6) WHERE lead_id = ?",
                lead.path("id").asText());
    }
}
