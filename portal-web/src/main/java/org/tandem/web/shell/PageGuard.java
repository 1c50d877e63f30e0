package org.tandem.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tandem.tenancy.Caller;
import org.tandem.web.signin.PublicPaths;

/** Lets through what {@link Pages} lists for the caller's roles, and tells the browser how long the answer took. */
@WebFilter("/*")
public class PageGuard extends HttpFilter {
    private static final long serialVersionUID = 1L;
    /** Most pages fit, so that the time can still be written into the header when they are done. */
    private static final int BUFFER = 128 * 1024;

    @Inject
    private transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = RequestPath.of(request);
        if (PublicPaths.has(path)) {
            chain.doFilter(request, response);
            return;
        }
        var page = Pages.at(path);
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!mayOpen(page.get())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            timed(request, response, chain);
        }
    }

    private boolean mayOpen(Pages page) {
        return caller.isKnown() ? page.isFor(Pages.roles(caller.identity())) : Pages.BEFORE_CHOICE.contains(page);
    }

    private static void timed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var begun = System.nanoTime();
        response.setBufferSize(BUFFER);
        chain.doFilter(request, response);
        if (!response.isCommitted()) {
            response.setHeader("Server-Timing", "app;dur=" + (System.nanoTime() - begun) / 10_000 / 100.0);
        }
    }
}
