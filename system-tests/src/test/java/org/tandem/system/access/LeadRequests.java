package org.tandem.system.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.stack.demo.DemoWorld;
import org.tandem.system.Api;
import org.tandem.system.Json;
import org.tandem.system.Leads;
import org.tandem.system.Opportunities;
import org.tandem.system.People;
import org.tandem.system.Reply;

final class LeadRequests implements Requests {
    private static final String RIDGE = DemoWorld.company("ridge").id().toString();

    @Override
    public Subject subject(Operation operation) {
        if (operation.id().equals("offerLead") || operation.id().equals("routeLead")) {
            return waiting();
        }
        var lead = operation.path().endsWith("/conversion")
                ? Opportunities.qualified(People.DANA, People.EVA)
                : Leads.claimedBy(People.DANA);
        return new Subject(
                lead.path("id").asText(),
                Leads.version(lead),
                () -> Api.as(People.DANA).get(Leads.path(lead)).json());
    }

    /** Nobody's yet. */
    private static Subject waiting() {
        var lead = Leads.registered();
        return new Subject(
                lead.path("id").asText(),
                Leads.version(lead),
                () -> Api.as(People.EVA).get(Leads.path(lead)).json());
    }

    @Override
    public Reply send(Operation operation, Actor actor, Subject lead) {
        var api = actor.api();
        var path = operation.path().replace("{id}", lead.id());
        return switch (operation.id()) {
            case "listLeads", "getLead", "getTimeline", "previewLeadConversion" -> api.get(path);
            case "reportLead" ->
                api.send("PUT", path.replace("{externalId}", UUID.randomUUID().toString()), Json.write(report()));
            case "registerLead" -> api.post(path, Leads.request());
            case "claimLead" -> api.post(path);
            case "releaseLead" -> api.ifVersion(lead.version()).post(path);
            case "recordActivity" -> api.post(path, Map.of("kind", "NOTE", "text", "Called back"));
            case "moveLead" -> api.ifVersion(lead.version()).post(path, move(actor));
            case "assignLead" -> api.ifVersion(lead.version()).post(path, Map.of("organizationId", RIDGE));
            case "offerLead" -> api.ifVersion(lead.version()).post(path, Map.of("organizationIds", List.of(RIDGE)));
            case "routeLead" -> api.ifVersion(lead.version()).post(path);
            case "convertLead" -> api.ifVersion(lead.version()).post(path, Map.of());
            case "retractLead" -> api.ifVersion(lead.version()).delete(path);
            default -> throw new AssertionError(operation.id() + " is new: say here how it is called");
        };
    }

    private static Map<String, Object> report() {
        var report = Leads.request();
        report.remove("externalId");
        return report;
    }

    /** Partners work a lead, the firm's channel managers put it away. */
    private static Map<String, String> move(Actor actor) {
        return actor.steers() ? Map.of("to", "RETIRED", "reason", "DUPLICATE") : Map.of("to", "WORKING");
    }
}
