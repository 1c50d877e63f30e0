package org.tandem.system.access;

import org.tandem.system.Reply;

/** Operations that name no record and send no body. */
final class PlainRequests implements Requests {
    @Override
    public Subject subject(Operation operation) {
        return Subject.NONE;
    }

    @Override
    public Reply send(Operation operation, Actor actor, Subject subject) {
        return actor.api().send(operation.method(), operation.path(), null);
    }
}
