package org.tandem.web.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** {@code /theme/0b6b66.css}: the tokens that follow from an accent. Depends on nothing else, so it may be kept for ever. */
@WebServlet("/theme/*")
public class ThemeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("/([0-9a-f]{6})\\.css");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = NAME.matcher(String.valueOf(request.getPathInfo()));
        if (!name.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var accent = Colour.of("#" + name.group(1));
        var dark = Palette.dark(accent).css();
        response.setContentType("text/css;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.getWriter()
                .write(":root{" + Palette.light(accent).css() + "}[data-theme=dark]{" + dark
                        + "}@media (prefers-color-scheme:dark){:root:not([data-theme=light]){" + dark + "}}");
    }
}
