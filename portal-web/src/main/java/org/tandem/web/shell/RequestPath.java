package org.tandem.web.shell;

import jakarta.servlet.http.HttpServletRequest;

/** What is asked for, and by whom: a person who navigates, a page's script, or a page's timer. */
public final class RequestPath {
    /** Components whose id ends so ask by themselves, without a person's doing. */
    static final String TIMER_SUFFIX = "poll";

    public static final String UNREAD = "/notification/unread";

    private RequestPath() {}

    public static String of(HttpServletRequest request) {
        // a welcome file shows through in the servlet path
        if (request.getRequestURI().equals(request.getContextPath() + "/")) {
            return "/";
        }
        var below = request.getPathInfo();
        return request.getServletPath() + (below == null ? "" : below);
    }

    public static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    public static boolean isPage(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        return mode == null || mode.equals("navigate");
    }

    public static boolean isByPerson(HttpServletRequest request) {
        if (of(request).equals(UNREAD)) {
            return false;
        }
        var source = isAjax(request) ? request.getParameter("jakarta.faces.source") : null;
        return source == null || !source.endsWith(TIMER_SUFFIX);
    }
}
