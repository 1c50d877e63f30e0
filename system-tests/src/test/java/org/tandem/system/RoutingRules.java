package org.tandem.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Routing rules that the tests need. */
public final class RoutingRules {
    private RoutingRules() {}

    public static Map<String, Object> request(String condition, boolean enabled) {
        return request(condition, enabled, "BEST");
    }

    public static Map<String, Object> request(String condition, boolean enabled, String mode) {
        var rule = new LinkedHashMap<String, Object>();
        rule.put("name", "Rule of a test");
        rule.put("enabled", enabled);
        rule.put("condition", condition);
        rule.put("mode", mode);
        rule.put("minutes", 60);
        return rule;
    }

    public static String text(String condition, boolean enabled) {
        return Json.write(request(condition, enabled));
    }

    public static JsonNode made(Map<String, Object> request) {
        return Api.as(People.EVA).post("/routing-rules", request).answers(201).json();
    }

    public static void remove(JsonNode rule) {
        Api.as(People.EVA)
                .ifVersion(rule.path("version").asLong())
                .delete("/routing-rules/" + rule.path("id").asText())
                .answers(200);
    }
}
