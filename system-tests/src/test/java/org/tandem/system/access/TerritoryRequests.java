package org.tandem.system.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.system.Api;
import org.tandem.system.Json;
import org.tandem.system.Partners;
import org.tandem.system.People;
import org.tandem.system.Reply;

final class TerritoryRequests implements Requests {
    @Override
    public Subject subject(Operation operation) {
        if (!operation.hasObject()) {
            return Subject.NONE;
        }
        var territory = Partners.territory(People.EVA);
        var id = territory.path("id").asText();
        return new Subject(
                id,
                territory.path("version").asLong(),
                () -> Api.as(People.EVA).get("/territories/" + id).json());
    }

    @Override
    public Reply send(Operation operation, Actor actor, Subject subject) {
        var api = actor.api();
        var path = operation.path().replace("{id}", subject.id());
        return switch (operation.id()) {
            case "listTerritories", "getTerritory", "getTerritoryCoverage" -> api.get(path);
            case "drawTerritory" -> api.post(path, territory());
            case "describeTerritory" -> api.ifVersion(subject.version()).send("PUT", path, Json.write(territory()));
            case "removeTerritory" -> api.ifVersion(subject.version()).delete(path);
            default -> throw new AssertionError(operation.id() + " is new: say here how it is called");
        };
    }

    private static Map<String, Object> territory() {
        return Map.of("name", "Territory " + UUID.randomUUID(), "areas", List.of("LU"));
    }
}
