package org.tandem.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which sessions of this node belong to which Keycloak session, for back-channel logout. Another node's sessions end
 * at their next renewal, within {@link SignIn#RENEW_AFTER}.
 */
@ApplicationScoped
public class LiveSessions {
    private final Map<String, Set<HttpSession>> byKeycloakSession = new ConcurrentHashMap<>();

    void add(String keycloakSession, HttpSession session) {
        if (keycloakSession != null) {
            byKeycloakSession
                    .computeIfAbsent(keycloakSession, none -> ConcurrentHashMap.newKeySet())
                    .add(session);
        }
    }

    void remove(String keycloakSession, HttpSession session) {
        if (keycloakSession != null) {
            byKeycloakSession.computeIfPresent(keycloakSession, (key, sessions) -> {
                sessions.remove(session);
                return sessions.isEmpty() ? null : sessions;
            });
        }
    }

    void end(String keycloakSession) {
        var sessions = byKeycloakSession.remove(keycloakSession);
        if (sessions != null) {
            sessions.forEach(LiveSessions::end);
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyEnded) {
            // what was wanted
        }
    }
}
