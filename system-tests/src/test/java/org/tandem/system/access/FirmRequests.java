package org.tandem.system.access;

import org.tandem.system.Api;
import org.tandem.system.Firms;
import org.tandem.system.People;
import org.tandem.system.Reply;

/** Belongs to nobody whom the matrix knows: only the operator has anything to do with firms. */
final class FirmRequests implements Requests {
    /** Done, so that what is compared later does not move on by itself. */
    @Override
    public Subject subject(Operation operation) {
        if (!operation.hasObject()) {
            return Subject.NONE;
        }
        var firm = Firms.ready();
        return new Subject(
                firm.path("id").asText(),
                firm.path("version").asLong(),
                () -> Api.as(People.ROBIN).get(Firms.path(firm)).json());
    }

    @Override
    public Reply send(Operation operation, Actor actor, Subject firm) {
        var api = actor.api();
        var path = operation.path().replace("{id}", firm.id());
        return switch (operation.id()) {
            case "listFirms", "getFirm" -> api.get(path);
            case "registerFirm" -> api.post(path, Firms.request(Firms.slug()));
            case "inviteAdministrator" ->
                api.ifVersion(firm.version()).post(path, Firms.administrator(Firms.email(Firms.slug())));
            default -> throw new AssertionError(operation.id() + " is new: say here how it is called");
        };
    }
}
