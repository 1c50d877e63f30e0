package org.tandem.system.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.tandem.system.Api;
import org.tandem.system.Json;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Reply;

/** Tried on a spare stage at the end, so that the pipeline of the other tests stays what it is. */
final class PipelineRequests implements Requests {
    private static final String SPARE = "Spare";
    private static final Map<String, Object> DESCRIPTION =
            Map.of("nameEn", SPARE, "nameDe", "Reserve", "probability", 90, "forecast", "COMMIT", "stalledDays", 30);

    @Override
    public Subject subject(Operation operation) {
        if (operation.id().equals("addPipelineStage")) {
            spares().forEach(PipelineRequests::remove);
        } else if (spares().isEmpty()) {
            Api.as(People.EVA).post("/pipeline-stages", DESCRIPTION).answers(200);
        }
        return spares().stream()
                .findFirst()
                .map(stage -> new Subject(stage.path("id").asText(), Leads.version(stage), PipelineRequests::stages))
                .orElse(new Subject(Subject.NONE.id(), 0, PipelineRequests::stages));
    }

    private static JsonNode stages() {
        return Api.as(People.EVA).get("/pipeline-stages").json();
    }

    private static List<JsonNode> spares() {
        return Api.as(People.EVA).get("/pipeline-stages").items().stream()
                .filter(stage -> stage.path("nameEn").asText().equals(SPARE))
                .toList();
    }

    private static void remove(JsonNode stage) {
        Api.as(People.EVA)
                .ifVersion(Leads.version(stage))
                .delete("/pipeline-stages/" + stage.path("id").asText())
                .answers(200);
    }

    @Override
    public Reply send(Operation operation, Actor actor, Subject stage) {
        var api = actor.api();
        var path = operation.path().replace("{id}", stage.id());
        return switch (operation.id()) {
            case "listPipelineStages" -> api.get(path);
            case "addPipelineStage" -> api.post(path, DESCRIPTION);
            case "orderPipelineStages" -> api.send("PUT", path, Json.write(Map.of("order", order())));
            case "describePipelineStage" -> api.ifVersion(stage.version()).send("PUT", path, Json.write(DESCRIPTION));
            case "removePipelineStage" -> api.ifVersion(stage.version()).delete(path);
            default -> throw new AssertionError(operation.id() + " is new: say here how it is called");
        };
    }

    private static List<String> order() {
        return Api.as(People.EVA).get("/pipeline-stages").items().stream()
                .map(stage -> stage.path("id").asText())
                .toList();
    }
}
