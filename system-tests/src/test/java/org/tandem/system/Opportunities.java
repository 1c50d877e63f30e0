package org.tandem.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Opportunities that the tests need, made of leads as a salesperson would. */
public final class Opportunities {
    private Opportunities() {}

    /** A qualified lead of that person's company. */
    public static JsonNode qualified(String salesperson, String channelManager) {
        var lead = Leads.claimedBy(salesperson, channelManager);
        return Api.as(salesperson)
                .ifVersion(Leads.version(lead))
                .post(Leads.path(lead) + "/transitions", Map.of("to", "QUALIFIED"))
                .ok();
    }

    public static JsonNode convertedBy(String salesperson, String channelManager) {
        var lead = qualified(salesperson, channelManager);
        return Api.as(salesperson)
                .ifVersion(Leads.version(lead))
                .post(Leads.path(lead) + "/conversion", Map.of())
                .answers(201)
                .json();
    }

    /** With everything known that its stage asks for. */
    public static JsonNode readyOf(String salesperson) {
        return patched(salesperson, convertedBy(salesperson, People.EVA), Map.of("categories", List.of("e-bikes")));
    }

    public static JsonNode patched(String by, JsonNode opportunity, Map<String, Object> change) {
        return patch(by, opportunity, change).ok();
    }

    public static Reply patch(String by, JsonNode opportunity, Map<String, Object> change) {
        return Api.as(by).ifVersion(Leads.version(opportunity)).send("PATCH", path(opportunity), Json.write(change));
    }

    public static JsonNode lostBy(String salesperson) {
        var opportunity = convertedBy(salesperson, People.EVA);
        return Api.as(salesperson)
                .ifVersion(Leads.version(opportunity))
                .post(path(opportunity) + "/closures", Map.of("as", "LOST", "reason", "PRICE"))
                .ok();
    }

    public static Reply move(String by, JsonNode opportunity, String stage) {
        return Api.as(by)
                .ifVersion(Leads.version(opportunity))
                .post(path(opportunity) + "/moves", Map.of("stageId", stage(by, stage)));
    }

    /** Id of the stage with this English name. */
    public static String stage(String reader, String name) {
        return Api.as(reader).get("/pipeline-stages").items().stream()
                .filter(stage -> stage.path("nameEn").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    public static String path(JsonNode opportunity) {
        return "/opportunities/" + opportunity.path("id").asText();
    }
}
