package org.tandem.web.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.stream.Stream;
import org.tandem.shared.Conflict;
import org.tandem.shared.LostRace;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Unavailable;

/** What an exception means to the person who caused it. The container wraps ours, so the whole chain is looked at. */
final class Problem {
    private static final System.Logger LOG = System.getLogger(Problem.class.getName());

    private final Throwable thrown;

    private Problem(Throwable thrown) {
        this.thrown = thrown;
    }

    static Problem of(Throwable thrown) {
        return new Problem(thrown);
    }

    void answer(ExceptionQueuedEventContext event) {
        var context = event.getContext();
        var phase = event.getPhaseId();
        var rendering = phase != null && phase.getOrdinal() >= 6;
        var refused = find(RuleViolation.class);
        var lost = find(Conflict.class);
        if (refused != null && !rendering) {
            FieldMessages.show(context, refused);
        } else if (lost != null && !rendering) {
            CDI.current()
                    .select(Notices.class)
                    .get()
                    .conflict(CDI.current().select(Texts.class).get().rule(lost.code()));
        } else {
            leave(context);
        }
    }

    private void leave(FacesContext context) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        if (find(ViewExpiredException.class) != null) {
            // the page is still there, only its memory is gone: open it again
            go(context, request, RequestPath.isAjax(request) ? referer(request) : request.getRequestURI());
            return;
        }
        var status = status();
        Correlation.tellOnce(request);
        LOG.log(
                status == 500 ? Level.ERROR : Level.INFO,
                status + " in request " + Correlation.of(request),
                status == 500 ? thrown : null);
        if (find(Unavailable.class) != null) {
            request.setAttribute(ProblemServlet.ABOUT, find(Unavailable.class).code());
        }
        if (RequestPath.isAjax(request)) {
            go(context, request, "/problem/" + status);
        } else {
            show(context, status);
        }
    }

    private int status() {
        if (find(NotFound.class) != null || find(RuleViolation.class) != null) {
            return 404;
        }
        if (find(Unavailable.class) != null || LostRace.isBehind(thrown)) {
            return 503;
        }
        return find(EJBAccessException.class) != null ? 403 : 500;
    }

    private static void show(FacesContext context, int status) {
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void go(FacesContext context, HttpServletRequest request, String path) {
        try {
            context.getExternalContext().redirect(path);
        } catch (IOException broken) {
            throw new FacesException(request.getRequestURI(), broken);
        }
    }

    private static String referer(HttpServletRequest request) {
        var page = request.getHeader("Referer");
        var start = page == null ? -1 : page.indexOf('/', "https://".length());
        return start < 0 ? "/" : "/" + page.substring(start).replaceAll("^/+", "");
    }

    private <T extends Throwable> T find(Class<T> type) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }
}
