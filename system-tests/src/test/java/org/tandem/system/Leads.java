package org.tandem.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Leads that the tests need, registered as the firm's channel manager would. */
public final class Leads {
    public static final String CONTACT = "Marieke Janssen";
    public static final String COMPANY = "Fietsenwinkel Janssen";
    public static final String EMAIL = "marieke@fietsen-janssen.example";
    public static final String PHONE = "+31201234567";
    public static final String STREET = "Keizersgracht 12";
    public static final String POSTCODE = "1015 CS";
    public static final String DOMAIN = "fietsen-janssen.example";

    private Leads() {}

    /** What a shop in Amsterdam asks for; every call a new one. */
    public static Map<String, Object> request() {
        var lead = new LinkedHashMap<String, Object>();
        lead.put("externalId", UUID.randomUUID().toString());
        lead.put("title", "Twelve cargo bikes for couriers");
        lead.put("need", "Wants to replace vans by cargo bikes before summer");
        lead.put("company", COMPANY);
        lead.put("domain", DOMAIN);
        lead.put("contactName", CONTACT);
        lead.put("email", EMAIL);
        lead.put("phone", PHONE);
        lead.put("street", STREET);
        lead.put("postcode", POSTCODE);
        lead.put("city", "Amsterdam");
        lead.put("country", "NL");
        lead.put("amount", 48000);
        lead.put("currency", "EUR");
        return lead;
    }

    public static Map<String, Object> requestWith(String field, Object value) {
        var lead = request();
        lead.put(field, value);
        return lead;
    }

    public static JsonNode registered() {
        return registered(People.EVA, request());
    }

    public static JsonNode registered(String by, Map<String, Object> request) {
        return Api.as(by).post("/leads", request).answers(201).json();
    }

    public static JsonNode claimedBy(String salesperson) {
        return Api.as(salesperson).post(path(registered()) + "/claim").ok();
    }

    public static JsonNode claimedBy(String salesperson, String channelManager) {
        var lead = registered(channelManager, request());
        return Api.as(salesperson).post(path(lead) + "/claim").ok();
    }

    public static String path(JsonNode lead) {
        return "/leads/" + lead.path("id").asText();
    }

    public static long version(JsonNode lead) {
        return lead.path("version").asLong();
    }
}
