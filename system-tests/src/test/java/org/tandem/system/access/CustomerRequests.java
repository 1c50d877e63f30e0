package org.tandem.system.access;

import java.util.HashMap;
import java.util.Map;
import org.tandem.system.Api;
import org.tandem.system.Json;
import org.tandem.system.Opportunities;
import org.tandem.system.Partners;
import org.tandem.system.People;
import org.tandem.system.Reply;

final class CustomerRequests implements Requests {
    private static final Map<String, Object> DESCRIPTION = Map.of("name", "Fietsenwinkel Janssen", "country", "NL");
    private static final Map<String, Object> CONTACT = Map.of("name", "Joost Janssen");
    /** Who does not work with the customer yet. */
    private static final Map<String, Object> PARTNER = Map.of("organizationId", Partners.id("ridge"));

    private final Map<String, String> contacts = new HashMap<>();

    @Override
    public Subject subject(Operation operation) {
        var id = Opportunities.convertedBy(People.DANA, People.EVA)
                .path("customerId")
                .asText();
        var contact = Api.as(People.DANA)
                .post("/customers/" + id + "/contacts", CONTACT)
                .answers(201);
        contacts.put(id, contact.text("id"));
        if (operation.id().equals("unshareCustomer")) {
            shared(id);
        }
        var part = operation.path().contains("contacts") ? "/contacts" : "";
        var version =
                part.isEmpty() ? Api.as(People.DANA).get("/customers/" + id).ok() : contact.json();
        return new Subject(
                id,
                version.path("version").asLong(),
                () -> Api.as(People.DANA).get("/customers/" + id + part).json());
    }

    private static void shared(String id) {
        var customer = Api.as(People.EVA).get("/customers/" + id).ok();
        Api.as(People.EVA)
                .ifVersion(customer.path("version").asLong())
                .post("/customers/" + id + "/partners", PARTNER)
                .answers(200);
    }

    @Override
    public Reply send(Operation operation, Actor actor, Subject customer) {
        var api = actor.api();
        var path = operation
                .path()
                .replace("{id}", customer.id())
                .replace("{organizationId}", Partners.id("ridge"))
                .replace("{contactId}", contacts.getOrDefault(customer.id(), customer.id()));
        return switch (operation.id()) {
            case "listCustomers", "getCustomer", "listTouches", "listContacts" -> api.get(path);
            case "createCustomer" -> api.post(path, DESCRIPTION);
            case "describeCustomer" -> api.ifVersion(customer.version()).send("PUT", path, Json.write(DESCRIPTION));
            case "shareCustomer" -> api.ifVersion(customer.version()).post(path, PARTNER);
            case "unshareCustomer" -> api.ifVersion(customer.version()).delete(path);
            case "addContact" -> api.post(path, CONTACT);
            case "describeContact" -> api.ifVersion(customer.version()).send("PUT", path, Json.write(CONTACT));
            default -> throw new AssertionError(operation.id() + " is new: say here how it is called");
        };
    }
}
