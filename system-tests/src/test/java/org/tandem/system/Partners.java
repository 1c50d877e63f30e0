package org.tandem.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.stack.demo.DemoWorld;

/** What is agreed with the demo's partners, read and changed as the firm's channel manager would. */
public final class Partners {
    private static final List<String> NOT_TERMS =
            List.of("id", "version", "name", "kind", "active", "level", "calendarName", "certifications");

    private Partners() {}

    public static String id(String alias) {
        return DemoWorld.company(alias).id().toString();
    }

    public static JsonNode read(String alias) {
        return Api.as(People.EVA).get("/partners/" + id(alias)).ok();
    }

    /** The terms as they stand, ready to be changed and sent back. */
    public static ObjectNode terms(JsonNode partner) {
        ObjectNode terms = partner.deepCopy();
        terms.put("levelId", partner.path("level").path("id").asText(null));
        terms.remove(NOT_TERMS);
        return terms;
    }

    public static void agree(String alias, Map<String, ?> changes) {
        var partner = read(alias);
        var terms = terms(partner);
        terms.setAll((ObjectNode) new ObjectMapper().valueToTree(changes));
        Api.as(People.EVA)
                .ifVersion(partner.path("version").asLong())
                .send("PUT", "/partners/" + id(alias), terms.toString())
                .ok();
    }

    public static JsonNode territory(String by) {
        return Api.as(by)
                .post("/territories", Map.of("name", "Territory " + UUID.randomUUID(), "areas", List.of("LU")))
                .answers(201)
                .json();
    }

    public static JsonNode calendar(String by) {
        return Api.as(by).post("/business-calendars", week()).answers(201).json();
    }

    public static Map<String, Object> week() {
        return Map.of(
                "name",
                "Calendar " + UUID.randomUUID(),
                "zone",
                "Europe/Berlin",
                "blocks",
                List.of(Map.of("weekday", "MONDAY", "opens", "09:00", "closes", "17:00")));
    }

    public static Map<String, Object> level(int rank) {
        return Map.of(
                "code",
                "l" + rank,
                "nameEn",
                "Level " + rank,
                "nameDe",
                "Stufe " + rank,
                "rank",
                rank,
                "claimMinutes",
                60,
                "contactMinutes",
                120,
                "activityMinutes",
                600);
    }
}
