package org.tandem.system.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tandem.system.Api;
import org.tandem.system.Duplicates;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Reply;

final class DuplicateRequests implements Requests {
    /** What is sent to merge a lead, by its id. */
    private final Map<String, Map<String, Object>> merges = new ConcurrentHashMap<>();

    @Override
    public Subject subject(Operation operation) {
        if (operation.path().startsWith("/lead-merges")) {
            var two = Duplicates.two(People.EVA);
            if (!operation.hasObject()) {
                var loser = Leads.path(two[1]);
                merges.put(two[1].path("id").asText(), Duplicates.merge(two[0], two[1]));
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
            case "mergeLeads" -> api.post(path, merges.get(subject.id()));
            default -> throw new AssertionError(operation.id() + " is new: say here how it is called");
        };
    }
}
