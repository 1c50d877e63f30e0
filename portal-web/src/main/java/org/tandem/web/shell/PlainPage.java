package org.tandem.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.tandem.web.signin.FormToken;

/** A page that needs neither Faces nor the database nor a sign-in: the front door, and what is said when something is broken. */
public final class PlainPage {
    private final Locale locale;
    private final String key;
    private final String token;
    private final String correlation;
    private final String styles;
    private final StringBuilder actions = new StringBuilder();
    private boolean reference;

    private PlainPage(HttpServletRequest request, String key) {
        this.locale = Languages.of(request);
        this.key = key;
        this.token = FormToken.of(request);
        this.correlation = Correlation.of(request);
        this.styles = Assets.path(request.getServletContext(), "tandem.css");
    }

    /** @param key of {@code <key>.title} and {@code <key>.text} */
    public static PlainPage of(HttpServletRequest request, String key) {
        return new PlainPage(request, key);
    }

    public PlainPage link(String path, String label) {
        actions.append("<a class=\"btn p\" href=\"").append(Html.escape(path)).append("\">");
        actions.append(text(label)).append("</a>");
        return this;
    }

    public PlainPage form(String path, String label) {
        return button(path, "", "", text(label));
    }

    public PlainPage choice(String path, String value, String label) {
        return button(path, "choice", value, Html.escape(label));
    }

    private PlainPage button(String path, String name, String value, String label) {
        actions.append("<form method=\"post\" action=\"").append(path).append("\">");
        actions.append("<input type=\"hidden\" name=\"token\" value=\"")
                .append(Html.escape(token))
                .append("\">");
        actions.append("<button class=\"btn\" name=\"").append(name).append("\" value=\"");
        actions.append(Html.escape(value)).append("\">").append(label).append("</button></form>");
        return this;
    }

    /** Shows the id under which the log tells what happened. */
    public PlainPage reference() {
        reference = true;
        return this;
    }

    public void write(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        Headers.withoutFaces(response);
        var title = text(key + ".title");
        response.getWriter()
                .write("""
                <!DOCTYPE html><html lang="%s"><head><meta charset="UTF-8">\
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title>\
                <link rel="icon" href="/assets/icon.svg"><link rel="stylesheet" href="%s"></head>\
                <body class="plain"><main class="card"><span class="logo" aria-hidden="true">T</span>\
                <h1>%s</h1><p class="muted">%s</p>%s<div class="actions">%s</div></main></body></html>
                """.formatted(locale.getLanguage(), title, styles, title, text(key + ".text"), code(), actions));
    }

    private String code() {
        return reference
                ? "<p class=\"small muted\">" + text("shell.reference") + " <code>" + correlation + "</code></p>"
                : "";
    }

    private String text(String textKey) {
        return Html.escape(Bundles.text(locale, textKey));
    }
}
