package org.tandem.system.access;

import java.util.Map;
import org.tandem.system.Api;
import org.tandem.system.People;
import org.tandem.system.Registrations;
import org.tandem.system.Reply;

final class ConflictRequests implements Requests {
    @Override
    public Subject subject(Operation operation) {
        var id = Registrations.conflictOf(Registrations.inConflict(People.DANA, People.EVA));
        var api = Api.as(People.DANA);
        return new Subject(
                id,
                api.get("/registration-conflicts/" + id).json().path("version").asLong(),
                () -> api.get("/registration-conflicts/" + id).json());
    }

    @Override
    public Reply send(Operation operation, Actor actor, Subject conflict) {
        var path = operation.path().replace("{id}", conflict.id());
        return switch (operation.id()) {
            case "listConflicts", "getConflict" -> actor.api().get(path);
            case "stateInConflict" -> actor.api().post(path, Map.of("text", "We were there first"));
            case "decideConflict" ->
                actor.api()
                        .ifVersion(conflict.version())
                        .post(path, Map.of("winner", "LATER", "reason", "BETTER_EVIDENCE"));
            default -> throw new AssertionError(operation.id() + " is new: say here how it is called");
        };
    }
}
