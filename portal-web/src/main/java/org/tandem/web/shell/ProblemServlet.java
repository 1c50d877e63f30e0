package org.tandem.web.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Set;

/** Says what went wrong and what to do next. Never says why: the log does, under the id shown here. */
@WebServlet("/problem/*")
public class ProblemServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(ProblemServlet.class.getName());
    /** Names the text that says more than the status does. */
    static final String ABOUT = "tandem.problem";

    private static final Set<Integer> EXPLAINED = Set.of(403, 404, 413, 415, 429, 500, 503);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = status(request);
        log(request, status);
        if (status == 503) {
            response.setHeader("Retry-After", "10");
        }
        var explained = EXPLAINED.contains(status) ? status : status >= 500 ? 500 : 404;
        var about = request.getAttribute(ABOUT);
        PlainPage.of(request, "shell.problem." + (about == null ? explained : about))
                .reference()
                .link("/index.xhtml", "shell.home")
                .write(response, status);
    }

    /** What was met inside Faces stands in the log already, with more than is known here. */
    private static void log(HttpServletRequest request, int status) {
        if (!Correlation.tellOnce(request)) {
            return;
        }
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status >= 500 && cause != null) {
            LOG.log(Level.ERROR, "request " + Correlation.of(request) + " failed", cause);
        } else if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null) {
            LOG.log(Level.INFO, "{0} refused, request {1}", String.valueOf(status), Correlation.of(request));
        }
    }

    private static int status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code && code >= 400) {
            return code;
        }
        var named = String.valueOf(request.getPathInfo()).replace("/", "");
        return EXPLAINED.stream()
                .filter(code -> code.toString().equals(named))
                .findFirst()
                .orElse(404);
    }
}
