package org.tandem.system.access;

import java.util.Map;
import org.tandem.system.Api;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Registrations;
import org.tandem.system.Reply;

final class RegistrationConversionRequests implements Requests {
    @Override
    public Subject subject(Operation operation) {
        var registration = Registrations.approved(People.DANA, People.EVA);
        var id = registration.path("id").asText();
        return new Subject(
                id,
                Leads.version(registration),
                () -> Api.as(People.DANA).get("/registrations/" + id).json());
    }

    @Override
    public Reply send(Operation operation, Actor actor, Subject registration) {
        var api = actor.api();
        var path = operation.path().replace("{id}", registration.id());
        return switch (operation.id()) {
            case "previewRegistrationConversion" -> api.get(path);
            case "convertRegistration" -> api.ifVersion(registration.version()).post(path, Map.of());
            default -> throw new AssertionError(operation.id() + " is new: say here how it is called");
        };
    }
}
