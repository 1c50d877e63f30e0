package org.tandem.system.access;

import java.util.Map;
import org.tandem.system.Reply;

/** A good request per operation of one feature, so that a refusal can only be about who sends it. */
interface Requests {
    /** By the first word of the path. A new feature says here who knows its requests. */
    Map<String, Requests> BY_PATH = Map.ofEntries(
            Map.entry("account-checks", new AccountCheckRequests()),
            Map.entry("approval-rules", new ApprovalRuleRequests()),
            Map.entry("business-calendars", new PartnerRequests()),
            Map.entry("categories", new PlainRequests()),
            Map.entry("firms", new FirmRequests()),
            Map.entry("customers", new CustomerRequests()),
            Map.entry("forecasts", new ForecastRequests()),
            Map.entry("lead-imports", new LeadImportRequests()),
            Map.entry("lead-worklist", new PlainRequests()),
            Map.entry("offer-answers", new PlainRequests()),
            Map.entry("offers", new OfferRequests()),
            Map.entry("routing-decisions", new RoutingRequests()),
            Map.entry("routing-rules", new RoutingRequests()),
            Map.entry("routing-settings", new RoutingRequests()),
            Map.entry("duplicate-checks", new DuplicateRequests()),
            Map.entry("duplicates", new DuplicateRequests()),
            Map.entry("lead-merges", new DuplicateRequests()),
            Map.entry("leads", new LeadRequests()),
            Map.entry("me", new PlainRequests()),
            Map.entry("notifications", new PlainRequests()),
            Map.entry("openapi.yaml", new PlainRequests()),
            Map.entry("registration-conflicts", new ConflictRequests()),
            Map.entry("registrations", new RegistrationRequests()),
            Map.entry("opportunities", new OpportunityRequests()),
            Map.entry("pipeline-stages", new PipelineRequests()),
            Map.entry("registration-conversions", new RegistrationConversionRequests()),
            Map.entry("quotas", new ForecastRequests()),
            Map.entry("webhooks", new WebhookRequests()),
            Map.entry("partners", new PartnerRequests()),
            Map.entry("programme-levels", new PartnerRequests()),
            Map.entry("territories", new TerritoryRequests()),
            Map.entry("territory-coverage", new TerritoryRequests()));

    static Requests of(Operation operation) {
        var found = BY_PATH.get(operation.path().split("/")[1]);
        if (found == null) {
            throw new AssertionError(operation.id() + " is new: say in Requests how it is called");
        }
        return found;
    }

    /** A new record of the kind that the operation is about. */
    Subject subject(Operation operation);

    Reply send(Operation operation, Actor actor, Subject subject);
}
