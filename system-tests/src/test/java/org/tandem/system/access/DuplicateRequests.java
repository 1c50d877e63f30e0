package org.tandem.system.access;

import java.util.Map;
import java.util.UUID;
import org.tandem.system.Api;
import org.tandem.system.Duplicates;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Reply;

final class DuplicateRequests implements Requests {
    @Override
    public Subject subject(Operation operation) {
        if (operation.path().startsWith("/lead-merges")) {
            var two = Duplicates.two(People.EVA);
            if (!operation.hasObject()) {
                var loser = Leads.path(two[1]);
                return new Subject(
                        two[1].path("id").asText(),
                        0,
                        () -> Api.as(People.EVA).get(loser).json());
            }
            var merge = Api.as(People.EVA)
                    .post("/lead-merges", Duplicates.merge(two[0], two[1]))
                    .answers(201);
            return readAgain("/lead-merges/", merge.text("id"));
        }
        return operation.path().startsWith("/duplicates")
                ? readAgain("/duplicates/", Duplicates.pair(People.EVA))
                : Subject.NONE;
    }

    private static Subject readAgain(String path, String id) {
        return new Subject(id, 0, () -> Api.as(People.EVA).get(path + id).json());
    }

    @Override
    public Reply send(Operation operation, Actor actor, Subject subject) {
        var api = actor.api();
        var path = operation.path().replace("{id}", subject.id());
        return switch (operation.id()) {
            case "listDuplicates", "getDuplicate", "getLeadMerge" -> api.get(path);
            case "dismissDuplicate" -> api.post(path);
            case "undoLeadMerge" -> api.delete(path);
            case "checkForDuplicates" -> api.post(path, Map.of("lead", Duplicates.report("matrix")));
            case "mergeLeads" -> api.post(path, merge(subject));
            default -> throw new AssertionError(operation.id() + " is new: say here how it is called");
        };
    }

    /** Into a lead that is not there, for those who may not merge this one; the firm's own managers merge it. */
    private static Map<String, Object> merge(Subject loser) {
        var lead = Api.as(People.EVA).get("/leads/" + loser.id());
        var into = Leads.registered(
                People.EVA, Duplicates.report(UUID.randomUUID().toString().substring(0, 8)));
        return lead.status() == 200 ? Duplicates.merge(into, lead.json()) : Duplicates.merge(into, into);
    }
}
