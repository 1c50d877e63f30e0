package org.tandem.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.stack.demo.DemoWorld;

/** Deals that the tests need, registered as a partner would. Every company is a new one, so that none meets another. */
public final class Registrations {
    private static final String RIVAL = "rival-of-nordtool";

    private Registrations() {}

    public static String newCompany() {
        return "Fietsen " + UUID.randomUUID();
    }

    /** Complete, with a category that both firms of the demo have. */
    public static Map<String, Object> request(String company) {
        var deal = new LinkedHashMap<String, Object>();
        deal.put("company", company);
        deal.put("country", "NL");
        deal.put("categories", List.of("service"));
        deal.put("need", "Maintenance of forty bikes");
        deal.put("amount", 40000);
        deal.put("currency", "EUR");
        deal.put("expectedClose", "2090-06-30");
        deal.put("evidence", "Visited in spring");
        return deal;
    }

    public static Map<String, Object> requestWith(String company, String field, Object value) {
        var deal = request(company);
        deal.put(field, value);
        return deal;
    }

    public static JsonNode draft(String by, Map<String, Object> deal) {
        return Api.as(by).post("/registrations", deal).answers(201).json();
    }

    public static JsonNode draft(String by) {
        return draft(by, request(newCompany()));
    }

    public static JsonNode submitted(String by, Map<String, Object> deal) {
        var draft = draft(by, deal);
        return Api.as(by)
                .ifVersion(version(draft))
                .post(path(draft) + "/submissions")
                .ok();
    }

    public static JsonNode submitted(String by) {
        return submitted(by, request(newCompany()));
    }

    /** For so short a time that an extension can be asked for at once. */
    public static JsonNode approved(String by, String approver) {
        return decide(approver, submitted(by), Map.of("decision", "APPROVE", "days", 10))
                .ok();
    }

    public static JsonNode askedForMoreTime(String by, String approver) {
        var approved = approved(by, approver);
        return Api.as(by)
                .ifVersion(version(approved))
                .post(path(approved) + "/extensions", Map.of("note", "Budget in May"))
                .ok();
    }

    public static Reply decide(String approver, JsonNode registration, Map<String, Object> decision) {
        return Api.as(approver).ifVersion(version(registration)).post(path(registration) + "/decisions", decision);
    }

    /** Another partner of the same firm works a lead of the account that {@code by} then registers. */
    public static JsonNode inConflict(String by, String channelManager) {
        var company = newCompany();
        var lead = Leads.registered(channelManager, leadOf(company));
        Api.as(channelManager)
                .ifVersion(Leads.version(lead))
                .post(Leads.path(lead) + "/assignment", Map.of("organizationId", rivalOf(by)))
                .ok();
        return submitted(by, request(company));
    }

    private static Map<String, Object> leadOf(String company) {
        var lead = Leads.requestWith("company", company);
        lead.remove("domain");
        return lead;
    }

    /** Borealis has one dealer only; a second one is made here. */
    private static String rivalOf(String email) {
        if (!email.equals(People.ERIK)) {
            return DemoWorld.company("velonord").id().toString();
        }
        var id = UUID.nameUUIDFromBytes(RIVAL.getBytes(StandardCharsets.US_ASCII));
        try (var connection = Stack.get().database();
                var insert = connection.prepareStatement(
                        "INSERT IGNORE INTO organizations (tenant_id, id, keycloak_id, alias, name, kind, created_at)"
                                + " VALUES (?, ?, ?, ?, ?, 'DEALER', UTC_TIMESTAMP(6))")) {
            insert.setObject(1, DemoWorld.firm("borealis").id());
            insert.setObject(2, id);
            insert.setObject(3, id.toString());
            insert.setObject(4, RIVAL);
            insert.setObject(5, "Rival");
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id.toString();
    }

    public static String conflictOf(JsonNode registration) {
        return registration.path("conflicts").get(0).path("id").asText();
    }

    public static String path(JsonNode registration) {
        return "/registrations/" + registration.path("id").asText();
    }

    public static long version(JsonNode registration) {
        return registration.path("version").asLong();
    }
}
