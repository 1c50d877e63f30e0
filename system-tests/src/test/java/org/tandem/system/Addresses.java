package org.tandem.system;

import com.fasterxml.jackson.databind.JsonNode;
import org.tandem.web.shell.Pages;

/** Where a page is opened: with a record of its own where it shows one. A new page of one record says here which. */
public final class Addresses {
    private Addresses() {}

    /** As the firm's own people and the owning salesperson open it. */
    public static String of(Pages page, String channelManager, String salesperson) {
        return page.getPath()
                + switch (page) {
                    case LEAD_DETAIL -> "?id=" + id(Leads.claimedBy(salesperson, channelManager));
                    case IMPORT_ERRORS -> "?id=" + id(anImport(channelManager));
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

    private static String id(JsonNode record) {
        return record.path("id").asText();
    }
}
