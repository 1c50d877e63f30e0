package org.tandem.system.access;

import java.util.List;
import java.util.Map;
import org.tandem.system.Api;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Reply;
import org.tandem.system.RoutingRules;

/** Rules are made disabled, so that no lead of another test is routed by them. */
final class RoutingRequests implements Requests {
    @Override
    public Subject subject(Operation operation) {
        if (operation.id().equals("listRoutingDecisions")) {
            var lead = Leads.claimedBy(People.DANA);
            return new Subject(lead.path("id").asText(), 0, () -> null);
        }
        if (!operation.id().endsWith("RoutingRule") || !operation.hasObject()) {
            return Subject.NONE;
        }
        var rule = RoutingRules.made(RoutingRules.request("true", false));
        var path = "/routing-rules/" + rule.path("id").asText();
        return new Subject(
                rule.path("id").asText(),
                rule.path("version").asLong(),
                () -> Api.as(People.EVA).get(path).json());
    }

    @Override
    public Reply send(Operation operation, Actor actor, Subject subject) {
        var api = actor.api();
        var path = operation.path().replace("{id}", subject.id());
        return switch (operation.id()) {
            case "listRoutingRules", "getRoutingRule", "getRoutingSettings" -> api.get(path);
            case "listRoutingDecisions" -> api.get(path + "?lead=" + subject.id());
            case "makeRoutingRule" -> api.post(path, RoutingRules.request("true", false));
            case "changeRoutingRule" ->
                api.ifVersion(subject.version()).send("PUT", path, RoutingRules.text("false", false));
            case "removeRoutingRule" -> api.ifVersion(subject.version()).delete(path);
            case "simulateRoutingRule" -> api.post(path, Map.of("rule", RoutingRules.request("true", true)));
            case "changeRoutingSettings" -> changeSettings(actor);
            default -> throw new AssertionError(operation.id() + " is new: say here how it is called");
        };
    }

    private static Reply changeSettings(Actor actor) {
        var now = actor.api().get("/routing-settings");
        var version = now.status() == 200 ? now.json().path("version").asLong() : 0;
        var wanted = Map.of(
                "weights", List.of(30, 10, 15, 10, 15, 10, 10), "reachKm", 100, "serviceLevels", "OFF", "idleDays", 14);
        return actor.api().ifVersion(version).send("PUT", "/routing-settings", org.tandem.system.Json.write(wanted));
    }
}
