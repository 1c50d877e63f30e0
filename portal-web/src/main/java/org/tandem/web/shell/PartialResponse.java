package org.tandem.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The one answer a Faces script understands when it has to leave the page. */
public final class PartialResponse {
    private PartialResponse() {}

    public static void redirect(HttpServletResponse response, String path) throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + Html.escape(path) + "\"/></partial-response>");
    }
}
