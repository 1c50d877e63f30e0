package org.tandem.system.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.stack.demo.DemoWorld;
import org.tandem.system.Api;
import org.tandem.system.Json;
import org.tandem.system.Leads;
import org.tandem.system.Opportunities;
import org.tandem.system.People;
import org.tandem.system.Reply;

final class OpportunityRequests implements Requests {
    private static final String RIDGE = DemoWorld.company("ridge").id().toString();
    private static final String SUMMIT = DemoWorld.company("summit").id().toString();
    private final Map<String, JsonNode> made = new HashMap<>();

    @Override
    public Subject subject(Operation operation) {
        var opportunity = operation.id().equals("reopenOpportunity")
                ? Opportunities.lostBy(People.DANA)
                : Opportunities.readyOf(People.DANA);
        made.put(opportunity.path("id").asText(), opportunity);
        return new Subject(
                opportunity.path("id").asText(),
                Leads.version(opportunity),
                () -> Api.as(People.DANA).get(Opportunities.path(opportunity)).json());
    }

    @Override
    public Reply send(Operation operation, Actor actor, Subject opportunity) {
        var api = actor.api();
        var path = operation.path().replace("{id}", opportunity.id());
        var versioned = api.ifVersion(opportunity.version());
        return switch (operation.id()) {
            case "listOpportunities", "getOpportunity", "getOpportunityTimeline" -> api.get(path);
            case "createOpportunity" -> api.post(path, created(actor, opportunity));
            case "reviseOpportunity" -> versioned.send("PATCH", path, Json.write(Map.of("nextStep", "Test ride")));
            case "recordOpportunityActivity" -> api.post(path, Map.of("kind", "NOTE", "text", "Called back"));
            case "moveOpportunity" ->
                versioned.post(path, Map.of("stageId", Opportunities.stage(People.DANA, "Proposal")));
            case "assignOpportunity" -> versioned.post(path, Map.of("organizationId", RIDGE));
            case "setOpportunityTeam" -> versioned.send("PUT", path, Json.write(Map.of("team", team())));
            case "closeOpportunity" -> versioned.post(path, Map.of("as", "WON"));
            case "reopenOpportunity" -> versioned.delete(path);
            default -> throw new AssertionError(operation.id() + " is new: say here how it is called");
        };
    }

    private static List<Map<String, Object>> team() {
        var dana = Api.as(People.DANA).get("/me").text("personId");
        return List.of(Map.of("personId", dana, "percent", 100));
    }

    private Map<String, Object> created(Actor actor, Subject subject) {
        var wanted = new HashMap<String, Object>();
        wanted.put("customerId", made.get(subject.id()).path("customerId").asText());
        wanted.put("name", "Second fleet");
        if (actor.steers()) {
            wanted.put("ownerOrganizationId", SUMMIT);
        }
        return wanted;
    }
}
