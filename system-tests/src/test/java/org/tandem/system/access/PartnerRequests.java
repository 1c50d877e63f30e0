package org.tandem.system.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.tandem.system.Api;
import org.tandem.system.Partners;
import org.tandem.system.People;
import org.tandem.system.Reply;

/** Partners, and what the programme is made of. */
final class PartnerRequests implements Requests {
    private static final int RANKS = 1_000_000;

    @Override
    public Subject subject(Operation operation) {
        var path = operation.path().split("/")[1];
        return switch (path) {
            case "programme-levels" ->
                of(
                        "/programme-levels/",
                        Api.as(People.EVA).post("/programme-levels", level()).ok());
            case "business-calendars" -> of("/business-calendars/", Partners.calendar(People.EVA));
            default -> operation.path().endsWith("/calendar") ? calendar() : of("/partners/", Partners.read("summit"));
        };
    }

    private static Subject of(String path, JsonNode record) {
        var id = record.path("id").asText();
        return new Subject(
                id,
                record.path("version").asLong(),
                () -> Api.as(People.EVA).get(path + id).json());
    }

    private static Subject calendar() {
        var path = "/partners/" + Partners.id("summit") + "/calendar";
        var version = Api.as(People.EVA).get(path).ok().path("version").asLong();
        return new Subject(
                Partners.id("summit"),
                version,
                () -> Api.as(People.EVA).get(path).json());
    }

    @Override
    public Reply send(Operation operation, Actor actor, Subject subject) {
        var api = actor.api();
        var path = operation.path().replace("{id}", subject.id());
        return switch (operation.id()) {
            case "listPartners", "listProgrammeLevels", "listBusinessCalendars" -> api.get(path);
            case "getPartner", "getPartnerCapacity", "getPartnerCalendar", "getProgrammeLevel", "getBusinessCalendar" ->
                api.get(path);
            case "agreePartnerTerms" ->
                put(api, subject, path, Partners.terms(Partners.read("summit")).toString());
            case "setPartnerAbsence" -> put(api, subject, path, "{}");
            case "setPartnerCalendar" -> put(api, subject, path, sameHours());
            case "certifyPartner" -> api.post(path, Map.of("name", "Fitter", "validFrom", "2026-01-01"));
            case "makeProgrammeLevel" -> api.post(path, level());
            case "describeProgrammeLevel" -> put(api, subject, path, org.tandem.system.Json.write(level()));
            case "makeBusinessCalendar" -> api.post(path, Partners.week());
            case "describeBusinessCalendar" -> put(api, subject, path, org.tandem.system.Json.write(Partners.week()));
            default -> throw new AssertionError(operation.id() + " is new: say here how it is called");
        };
    }

    private static Reply put(Api api, Subject subject, String path, String body) {
        return api.ifVersion(subject.version()).send("PUT", path, body);
    }

    /** As they are, so that nobody's deadline moves. */
    private static String sameHours() {
        var calendar = Api.as(People.EVA)
                .get("/partners/" + Partners.id("summit") + "/calendar")
                .ok();
        var body = (com.fasterxml.jackson.databind.node.ObjectNode) calendar.deepCopy();
        body.remove(java.util.List.of("id", "version", "organizationId"));
        return body.toString();
    }

    private static Map<String, Object> level() {
        return Partners.level(1000 + ThreadLocalRandom.current().nextInt(RANKS - 1000));
    }
}
