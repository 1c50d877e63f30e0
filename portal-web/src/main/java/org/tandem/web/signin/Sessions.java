package org.tandem.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.tandem.shared.Time;

/** Begins, continues, renews and ends sign-ins. */
@ApplicationScoped
public class Sessions {
    /** Use is written down at most this often, so that most requests only read the session. */
    private static final Duration GRAIN = Duration.ofSeconds(20);

    private final ReentrantLock[] renewing =
            Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);

    @Inject
    private CodeFlow flow;

    @Inject
    private LiveSessions live;

    @Inject
    private Time time;

    static Optional<SignIn> read(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SignIn.ATTRIBUTE) instanceof SignIn signIn
                ? Optional.of(signIn)
                : Optional.empty();
    }

    /** @param byPerson false for what a page asks for by itself: it neither lengthens nor renews a sign-in */
    Optional<SignIn> current(HttpServletRequest request, boolean byPerson) {
        var signIn = read(request);
        if (signIn.isEmpty()) {
            return signIn;
        }
        if (signIn.get().isOver(time.now())) {
            end(request);
            return Optional.empty();
        }
        return byPerson ? go(request, signIn.get()) : signIn;
    }

    private Optional<SignIn> go(HttpServletRequest request, SignIn signIn) {
        var now = time.now();
        var session = request.getSession();
        live.add(signIn.keycloakSession(), session);
        if (signIn.isDueForRenewal(now) && signIn.refreshToken() != null) {
            return renew(session, signIn);
        }
        return Optional.of(now.isAfter(signIn.usedAt().plus(GRAIN)) ? keep(session, signIn.used(now)) : signIn);
    }

    /** A refresh token counts once: one request renews, those beside it go on with what is known. */
    private Optional<SignIn> renew(HttpSession session, SignIn signIn) {
        var lock = renewing[Math.floorMod(session.getId().hashCode(), renewing.length)];
        if (!lock.tryLock()) {
            return Optional.of(signIn);
        }
        try {
            var latest = session.getAttribute(SignIn.ATTRIBUTE) instanceof SignIn one ? one : signIn;
            return latest.isDueForRenewal(time.now())
                    ? Optional.of(keep(session, flow.renew(latest).used(time.now())))
                    : Optional.of(latest);
        } catch (Refused ended) {
            session.invalidate();
            return Optional.empty();
        } catch (IOException unreachable) {
            // people who are signed in go on working while Keycloak is away
            return Optional.of(keep(session, signIn.triedToRenew(time.now()).used(time.now())));
        } finally {
            lock.unlock();
        }
    }

    private static SignIn keep(HttpSession session, SignIn signIn) {
        session.setAttribute(SignIn.ATTRIBUTE, signIn);
        return signIn;
    }

    /** A new session with a new id; of the old one only sign-ins under way in other tabs are kept. */
    void begin(HttpServletRequest request, SignIn signIn) {
        read(request).ifPresent(before -> end(request));
        var session = request.getSession();
        request.changeSessionId();
        session.setMaxInactiveInterval((int) SignIn.IDLE.plus(SignIn.IDLE).toSeconds());
        live.add(signIn.keycloakSession(), session);
        keep(session, signIn);
    }

    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
