package org.tandem.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.tandem.shared.Ids;

/** One id per request: in the log line, in the audit trail, and on the page a person reads out to support. */
public final class Correlation {
    private static final String ATTRIBUTE = "tandem.correlation";

    private static final String TOLD = "tandem.told";

    private Correlation() {}

    /** Whether this request was not in the log yet; from now on it is. */
    static boolean tellOnce(HttpServletRequest request) {
        var first = request.getAttribute(TOLD) == null;
        request.setAttribute(TOLD, true);
        return first;
    }

    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        var fresh = Ids.next().toString();
        request.setAttribute(ATTRIBUTE, fresh);
        return fresh;
    }
}
