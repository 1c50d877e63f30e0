package org.tandem.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.tandem.api.http.ResponseHeaders;

/**
 * One line per refusal that matters to whoever watches the system: 401, 403, foreign ids, too many requests, and faults
 * of ours with their trace. A line names the request by its correlation id and never carries a query, token or body.
 * The container sends what has failed on to the error page: that is not told again.
 */
public final class RefusalLog {
    private static final String NOTED = RefusalLog.class.getName();
    private static final Logger LOG = Logger.getLogger(RefusalLog.class.getName());

    private RefusalLog() {}

    public static void note(Refusal refusal, HttpServletRequest request, Throwable thrown) {
        if (request.getAttribute(NOTED) != null) {
            return;
        }
        request.setAttribute(NOTED, refusal.code());
        switch (refusal.status()) {
            case 401, 403, 404, 429 -> write(Level.INFO, refusal, request, null);
            case 503 -> write(Level.WARNING, refusal, request, null);
            case 500 -> write(Level.SEVERE, refusal, request, thrown);
            default -> {
                // a refused rule is everyday business
            }
        }
    }

    private static void write(Level level, Refusal refusal, HttpServletRequest request, Throwable thrown) {
        var person = request.getRemoteUser();
        var line = "api refused code=%s status=%d method=%s path=%s person=%s correlation=%s"
                .formatted(
                        refusal.code(),
                        refusal.status(),
                        oneLine(request.getMethod()),
                        oneLine(request.getRequestURI()),
                        person == null ? "-" : person,
                        ResponseHeaders.correlationId(request));
        var record = new LogRecord(level, line);
        record.setLoggerName(LOG.getName());
        record.setThrown(thrown);
        LOG.log(record);
    }

    /** A path may carry anything: it stays one short line of ASCII. */
    static String oneLine(String text) {
        var shown = text.length() > 200 ? text.substring(0, 200) : text;
        return shown.replaceAll("[^\\x21-\\x7e]", "?");
    }
}
