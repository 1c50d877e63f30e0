package org.tandem.system.access;

import org.tandem.system.Api;
import org.tandem.system.Imports;
import org.tandem.system.People;
import org.tandem.system.Reply;

final class LeadImportRequests implements Requests {
    /** Done, so that what is compared later does not move on by itself. */
    @Override
    public Subject subject(Operation operation) {
        var id = Imports.done(People.EVA, "Company,City\nVelo Bern,Bern\n")
                .path("id")
                .asText();
        return new Subject(
                id, 0, () -> Api.as(People.EVA).get("/lead-imports/" + id).json());
    }

    @Override
    public Reply send(Operation operation, Actor actor, Subject started) {
        var path = operation.path().replace("{id}", started.id());
        return switch (operation.id()) {
            case "getLeadImport", "getLeadImportErrors" -> actor.api().get(path);
            case "importLeads" -> Imports.upload(actor.api(), "leads.csv", "Company,City\nVelo Luzern,Luzern\n");
            default -> throw new AssertionError(operation.id() + " is new: say here how it is called");
        };
    }
}
