package org.tandem.system.access;

import java.util.HashMap;
import java.util.Map;
import org.tandem.system.Api;
import org.tandem.system.Json;
import org.tandem.system.Opportunities;
import org.tandem.system.People;
import org.tandem.system.Reply;

final class CustomerRequests implements Requests {
    private static final Map<String, Object> DESCRIPTION = Map.of("name", "Fietsenwinkel Janssen", "country", "NL");
    private static final Map<String, Object> CONTACT = Map.of("name", "Joost Janssen");
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
        var part = operation.path().contains("contacts") ? "/contacts" : "";
        var version =
                part.isEmpty() ? Api.as(People.DANA).get("/customers/" + id).ok() : contact.json();
        return new Subject(
                id,
                version.path("version").asLong(),
                () -> Api.as(People.DANA).get("/customers/" + id + part).json());
    }

    @Override
    public Reply send(Operation operation, Actor actor, Subject customer) {
        var api = actor.api();
        var path = operation
                .path()
                .replace("{id}", customer.id())
                .replace("{contactId}", contacts.getOrDefault(customer.id(), customer.id()));
        return switch (operation.id()) {
            case "listCustomers", "getCustomer", "listTouches", "listContacts" -> api.get(path);
            case "createCustomer" -> api.post(path, DESCRIPTION);
            case "describeCustomer" -> api.ifVersion(customer.version()).send("PUT", path, Json.write(DESCRIPTION));
            case "addContact" -> api.post(path, CONTACT);
            case "describeContact" -> api.ifVersion(customer.version()).send("PUT", path, Json.write(CONTACT));
            default -> throw new AssertionError(operation.id() + " is new: say here how it is called");
        };
    }
}
