package org.tandem.system.access;

import java.util.Map;
import org.tandem.system.Reply;

final class AccountCheckRequests implements Requests {
    @Override
    public Subject subject(Operation operation) {
        return Subject.NONE;
    }

    @Override
    public Reply send(Operation operation, Actor actor, Subject none) {
        return actor.api().post(operation.path(), Map.of("company", "Rijwielen Zuid", "country", "NL"));
    }
}
