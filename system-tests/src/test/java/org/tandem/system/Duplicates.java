package org.tandem.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;

/** Leads that are the same, as two people reported them. */
public final class Duplicates {
    private Duplicates() {}

    /** A lead by a customer that nobody else asks about. */
    public static Map<String, Object> report(String marker) {
        var report = Leads.request();
        report.put("externalId", UUID.randomUUID().toString());
        report.put("company", "Radwerk " + marker + " GmbH");
        report.put("domain", "radwerk-" + marker + ".example");
        report.put("email", "info@radwerk-" + marker + ".example");
        report.put("phone", "+49 221 5550 117");
        report.put("postcode", "50667");
        return report;
    }

    /** Two new leads that are the same, the older one first. */
    public static JsonNode[] two(String channelManager) {
        var marker = UUID.randomUUID().toString().substring(0, 8);
        return new JsonNode[] {
            Leads.registered(channelManager, report(marker)), Leads.registered(channelManager, report(marker))
        };
    }

    /** Id of a new pair. */
    public static String pair(String channelManager) {
        var two = two(channelManager);
        for (var pair : Api.as(channelManager).get("/duplicates?limit=200").items()) {
            if (pair.path("lead").path("id").asText().equals(two[0].path("id").asText())) {
                return pair.path("id").asText();
            }
        }
        throw new AssertionError("two equal leads are no pair");
    }

    public static Map<String, Object> merge(JsonNode survivor, JsonNode loser) {
        return Map.of(
                "survivorId", survivor.path("id").asText(),
                "survivorVersion", Leads.version(survivor),
                "loserId", loser.path("id").asText(),
                "loserVersion", Leads.version(loser));
    }
}
