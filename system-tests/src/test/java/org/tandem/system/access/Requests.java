package org.tandem.system.access;

import java.util.Map;
import org.tandem.stack.demo.DemoWorld;
import org.tandem.system.Imports;
import org.tandem.system.Leads;
import org.tandem.system.Reply;

/** A good request per operation, so that a refusal can only be about who sends it. */
final class Requests {
    private static final String RIDGE = DemoWorld.company("ridge").id().toString();

    private Requests() {}

    /** @param version of the lead that is named, for operations that want it */
    static Reply send(Operation operation, Actor actor, String id, long version) {
        var api = actor.api();
        var path = operation.path().replace("{id}", id);
        return switch (operation.id()) {
            case "listLeads",
                    "getLead",
                    "getTimeline",
                    "listCategories",
                    "listNotifications",
                    "getMe",
                    "getLeadImport",
                    "getLeadImportErrors",
                    "getOpenApi" -> api.get(path);
            case "registerLead" -> api.post(path, Leads.request());
            case "claimLead" -> api.post(path);
            case "releaseLead" -> api.ifVersion(version).post(path);
            case "recordActivity" -> api.post(path, Map.of("kind", "NOTE", "text", "Called back"));
            case "moveLead" -> api.ifVersion(version).post(path, move(actor));
            case "assignLead" -> api.ifVersion(version).post(path, Map.of("organizationId", RIDGE));
            case "retractLead" -> api.ifVersion(version).delete(path);
            case "importLeads" -> Imports.upload(api, "leads.csv", "Company,City\nVelo Luzern,Luzern\n");
            default -> throw new AssertionError(operation.id() + " is new: say here how it is called");
        };
    }

    /** Partners work a lead, the firm's channel managers put it away. */
    private static Map<String, String> move(Actor actor) {
        return actor.steers() ? Map.of("to", "RETIRED", "reason", "DUPLICATE") : Map.of("to", "WORKING");
    }

    static boolean concernsImport(Operation operation) {
        return operation.path().startsWith("/lead-imports/");
    }
}
