package org.tandem.system.access;

import java.util.List;
import java.util.Map;
import org.tandem.system.Api;
import org.tandem.system.Json;
import org.tandem.system.People;
import org.tandem.system.Reply;

/** Rules that are switched off, so that nobody is asked because of them. */
final class ApprovalRuleRequests implements Requests {
    private static final String NAME = "Tried by everybody";
    private static final Map<String, Object> RULE = Map.of(
            "name", NAME, "expression", "deal.amount < 0", "mode", "AUTOMATIC", "active", false, "steps", List.of());

    /** Those of before are put away: a firm has a hundred at most. */
    @Override
    public Subject subject(Operation operation) {
        var eva = Api.as(People.EVA);
        for (var rule : eva.get("/approval-rules").items()) {
            if (NAME.equals(rule.path("name").asText())) {
                eva.ifVersion(rule.path("version").asLong())
                        .delete("/approval-rules/" + rule.path("id").asText())
                        .answers(200);
            }
        }
        var rule = eva.post("/approval-rules", RULE).answers(201).json();
        var path = "/approval-rules/" + rule.path("id").asText();
        return new Subject(
                rule.path("id").asText(),
                rule.path("version").asLong(),
                () -> eva.get(path).json());
    }

    @Override
    public Reply send(Operation operation, Actor actor, Subject rule) {
        var api = actor.api().ifVersion(rule.version());
        var path = operation.path().replace("{id}", rule.id());
        return switch (operation.id()) {
            case "listApprovalRules", "getApprovalRule" -> actor.api().get(path);
            case "addApprovalRule" -> actor.api().post(path, RULE);
            case "saveApprovalRule" -> api.send("PUT", path, Json.write(RULE));
            case "raiseApprovalRule" -> api.post(path);
            case "removeApprovalRule" -> api.delete(path);
            default -> throw new AssertionError(operation.id() + " is new: say here how it is called");
        };
    }
}
