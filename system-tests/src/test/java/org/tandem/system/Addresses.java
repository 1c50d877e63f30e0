package org.tandem.system;

import com.fasterxml.jackson.databind.JsonNode;
import org.tandem.stack.demo.DemoWorld;
import org.tandem.web.shell.Pages;

/** Where a page is opened: with a record of its own where it shows one. A new page of one record says here which. */
public final class Addresses {
    private Addresses() {}

    /** As the firm's own people and the owning salesperson open it. */
    public static String of(Pages page, String channelManager, String salesperson) {
        return page.getPath()
                + switch (page) {
                    case LEAD_DETAIL -> "?id=" + id(Leads.claimedBy(salesperson, channelManager));
                    case OPERATOR_FIRM -> "?id=" + DemoWorld.firm("aurora").id();
                    case REGISTRATION_DETAIL -> "?id=" + id(Registrations.submitted(salesperson));
                    case REGISTRATION_EDIT -> "?id=" + id(Registrations.draft(salesperson));
                    case REGISTRATION_CONFLICT ->
                        "?id=" + Registrations.conflictOf(Registrations.inConflict(salesperson, channelManager));
                    case LEAD_CONVERT -> "?id=" + id(Opportunities.qualified(salesperson, channelManager));
                    case REGISTRATION_CONVERT -> "?id=" + id(Registrations.approved(salesperson, channelManager));
                    case OPPORTUNITY_DETAIL -> "?id=" + id(Opportunities.convertedBy(salesperson, channelManager));
                    case CUSTOMER_DETAIL ->
                        "?id="
                                + Opportunities.convertedBy(salesperson, channelManager)
                                        .path("customerId")
                                        .asText();
                    case WEBHOOK_DETAIL -> "?id=" + id(aWebhook());
                    case IMPORT_ERRORS -> "?id=" + id(anImport(channelManager));
                    case LEAD_MERGE -> "?id=" + Duplicates.pair(channelManager);
                    case PARTNER_DETAIL, PARTNER_TERMS -> "?id=" + partner(channelManager);
                    case PARTNER_CALENDAR -> "?id=" + id(Partners.calendar(channelManager));
                    case TERRITORY_DETAIL -> "?id=" + id(Partners.territory(channelManager));
                    default -> "";
                };
    }

    private static String partner(String channelManager) {
        return id(Api.as(channelManager).get("/partners").items().get(0));
    }

    private static JsonNode anImport(String channelManager) {
        return Imports.upload(Api.as(channelManager), "leads.csv", "Company\nVelo Thun\n")
                .answers(202)
                .json();
    }

    /** One of Aurora's; every other firm's people are refused at the door. */
    private static JsonNode aWebhook() {
        var known = Api.as(People.GRETA).get("/webhooks").items();
        return known.isEmpty()
                ? Webhooks.registered("https://hooks.aurora.example/tandem", "lead.qualified")
                : known.get(0);
    }

    private static String id(JsonNode record) {
        return record.path("id").asText();
    }
}
