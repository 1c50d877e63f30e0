package org.tandem.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** New firms, as the operator makes them, and how their first administrators come in. */
public final class Firms {
    private static final String PASSWORD = "a kayak for every lake";
    private static final Pattern PROCEED = Pattern.compile("href=\"([^\"]*login-actions/[^\"]*)\"");

    private Firms() {}

    public static String slug() {
        return "cedar-" + UUID.randomUUID().toString().substring(0, 8);
    }

    public static String email(String slug) {
        return "ada@" + slug + ".example";
    }

    public static Map<String, Object> request(String slug) {
        var firm = new LinkedHashMap<String, Object>();
        firm.put("name", "Cedar Boats " + slug);
        firm.put("slug", slug);
        firm.put("accent", "#2a4d8f");
        firm.put("currency", "CHF");
        firm.put("locale", "en");
        firm.put("zone", "Europe/Zurich");
        firm.put("administrator", administrator(email(slug)));
        return firm;
    }

    public static Map<String, String> administrator(String email) {
        return Map.of("firstName", "Ada", "lastName", "Holm", "email", email);
    }

    /** Made, and not waited for. */
    public static JsonNode registered(String slug) {
        return Api.as(People.ROBIN).post("/firms", request(slug)).answers(201).json();
    }

    /** Made, and its administrator is invited. */
    public static JsonNode ready() {
        return await(registered(slug()), "DONE");
    }

    public static JsonNode await(JsonNode firm, String state) {
        var end = Instant.now().plus(Duration.ofSeconds(120));
        while (Instant.now().isBefore(end)) {
            var seen = now(firm);
            if (seen.path("state").asText().equals(state)) {
                return seen;
            }
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
        throw new AssertionError("not " + state + " after two minutes: " + now(firm));
    }

    public static JsonNode now(JsonNode firm) {
        return Api.as(People.ROBIN).get(path(firm)).ok();
    }

    public static String path(JsonNode firm) {
        return "/firms/" + firm.path("id").asText();
    }

    /** Follows the link of the invitation, sets a password and signs in with it. */
    public static WebSession administratorOf(JsonNode firm) {
        var email = email(firm.path("slug").asText());
        var mail = Stack.get().mailboxes().of(email).get(0);
        var browser = new WebSession();
        var page = browser.followed(browser.get(mail.link()));
        var proceed = PROCEED.matcher(page.body());
        if (proceed.find()) {
            page = browser.followed(browser.get(proceed.group(1).replace("&amp;", "&")));
        }
        browser.followed(
                browser.post(WebSession.action(page), Map.of("password-new", PASSWORD, "password-confirm", PASSWORD)));
        return WebSession.signedInAs(email, PASSWORD);
    }
}
