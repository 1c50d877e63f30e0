package org.tandem.system.fault;

import org.tandem.system.Api;
import org.tandem.system.Reply;

/**
 * One claim as its sender saw it.
 *
 * @param reply null when no answer came: the claim may have been done or not
 */
record Attempt(String who, String lead, String key, Reply reply) {

    static Attempt make(String who, Api api, String lead, String key) {
        return new Attempt(who, lead, key, send(api, lead, key));
    }

    boolean isUnknown() {
        return reply == null || reply.status() >= 500;
    }

    boolean won() {
        return reply != null && reply.status() == 200;
    }

    boolean lost() {
        return reply != null && reply.status() == 409;
    }

    /** The same request with the same key, as a program does that got no answer. */
    Attempt again() {
        return make(who, Api.as(who), lead, key);
    }

    private static Reply send(Api api, String lead, String key) {
        try {
            return api.once(key).post("/leads/" + lead + "/claim");
        } catch (java.io.UncheckedIOException dead) {
            return null;
        }
    }
}
