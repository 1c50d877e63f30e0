package org.tandem.system.access;

import java.util.Map;
import org.tandem.system.Api;
import org.tandem.system.Offers;
import org.tandem.system.People;
import org.tandem.system.Reply;

final class OfferRequests implements Requests {
    @Override
    public Subject subject(Operation operation) {
        var id = Offers.id(Offers.offered(null, "summit"), "summit");
        return new Subject(id, 0, () -> Api.as(People.DANA).get("/offers/" + id).json());
    }

    @Override
    public Reply send(Operation operation, Actor actor, Subject offer) {
        var path = operation.path().replace("{id}", offer.id());
        return switch (operation.id()) {
            case "listOffers", "getOffer" -> actor.api().get(path);
            case "acceptOffer" -> actor.api().post(path);
            case "declineOffer" -> actor.api().post(path, Map.of("reason", "TOO_FAR", "contacted", true));
            default -> throw new AssertionError(operation.id() + " is new: say here how it is called");
        };
    }
}
