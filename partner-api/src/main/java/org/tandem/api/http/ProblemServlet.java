package org.tandem.api.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tandem.api.problem.ApiCode;
import org.tandem.api.problem.Problems;
import org.tandem.api.problem.Refusal;
import org.tandem.api.problem.RefusalLog;

/** Stands in for the container's error pages, so that nobody ever meets its HTML. Reached by error dispatches only. */
public class ProblemServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var refusal = Refusal.of(ApiCode.ofStatus(status == null ? 404 : status));
        ResponseHeaders.write(request, response);
        RefusalLog.note(refusal, request, thrown);
        Problems.write(refusal, request, response);
    }
}
