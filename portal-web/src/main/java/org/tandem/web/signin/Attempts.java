package org.tandem.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sign-ins under way in one browser, newest last, at most {@link #MOST}. Each can be taken once. */
final class Attempts implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "tandem.attempts";
    private static final int MOST = 8;
    private static final Duration AGE = Duration.ofMinutes(15);

    private final Map<String, Attempt> byState = new LinkedHashMap<>();

    static Attempts in(HttpServletRequest request) {
        var session = request.getSession();
        if (session.getAttribute(ATTRIBUTE) instanceof Attempts attempts) {
            return attempts;
        }
        // a visitor who never comes back from Keycloak should not hold memory for half an hour
        session.setMaxInactiveInterval((int) AGE.toSeconds());
        var attempts = new Attempts();
        session.setAttribute(ATTRIBUTE, attempts);
        return attempts;
    }

    /** Of this browser only: a state from another one is as unknown as an invented one. */
    static Optional<Attempt> take(HttpServletRequest request, String state, Instant now) {
        var session = request.getSession(false);
        return session != null && state != null && session.getAttribute(ATTRIBUTE) instanceof Attempts attempts
                ? attempts.take(state, now)
                : Optional.empty();
    }

    synchronized void add(Attempt attempt) {
        byState.put(attempt.state(), attempt);
        if (byState.size() > MOST) {
            byState.remove(byState.keySet().iterator().next());
        }
    }

    private synchronized Optional<Attempt> take(String state, Instant now) {
        return Optional.ofNullable(byState.remove(state))
                .filter(attempt -> attempt.begun().plus(AGE).isAfter(now));
    }
}
