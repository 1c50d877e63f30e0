package org.tandem.system.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.tandem.system.Api;
import org.tandem.system.Json;
import org.tandem.system.People;
import org.tandem.system.Registrations;
import org.tandem.system.Reply;

final class RegistrationRequests implements Requests {
    @Override
    public Subject subject(Operation operation) {
        var registration = inState(operation.id());
        return new Subject(
                registration.path("id").asText(),
                Registrations.version(registration),
                () -> Api.as(People.DANA).get(Registrations.path(registration)).json());
    }

    private static JsonNode inState(String operation) {
        return switch (operation) {
            case "changeRegistration", "submitRegistration", "withdrawRegistration" -> Registrations.draft(People.DANA);
            case "askForExtension" -> Registrations.approved(People.DANA, People.EVA);
            case "decideExtension" -> Registrations.askedForMoreTime(People.DANA, People.EVA);
            default -> Registrations.submitted(People.DANA);
        };
    }

    @Override
    public Reply send(Operation operation, Actor actor, Subject registration) {
        var api = actor.api().ifVersion(registration.version());
        var path = operation.path().replace("{id}", registration.id());
        var deal = Registrations.request(Registrations.newCompany());
        return switch (operation.id()) {
            case "listRegistrations", "getRegistration", "getRegistrationTimeline", "getApprovers" ->
                actor.api().get(path);
            case "draftRegistration" -> actor.api().post(path, deal);
            case "changeRegistration" -> api.send("PUT", path, Json.write(deal));
            case "submitRegistration", "takeUpRegistration" -> api.post(path);
            case "withdrawRegistration", "askForExtension" -> api.post(path, Map.of("note", "Lost interest"));
            case "decideRegistration" -> api.post(path, Map.of("decision", "REJECT", "reason", "TOO_SMALL"));
            case "decideExtension" -> api.post(path, Map.of("granted", true));
            default -> throw new AssertionError(operation.id() + " is new: say here how it is called");
        };
    }
}
