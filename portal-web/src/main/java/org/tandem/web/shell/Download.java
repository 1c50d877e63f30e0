package org.tandem.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file for the reader's disk: never shown inside the portal, whatever it contains (RFC 6266). */
public final class Download {
    private static final int LONGEST = 100;

    private Download() {}

    public static void csv(HttpServletResponse response, String name) {
        file(response, name, "text/csv;charset=UTF-8");
    }

    public static void file(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        response.setHeader("Content-Security-Policy", Headers.DOWNLOAD_POLICY);
        response.setHeader("Content-Disposition", disposition(name));
    }

    static String disposition(String name) {
        var cut = name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
        var ascii = cut.replaceAll("[^A-Za-z0-9._-]", "_");
        var full = URLEncoder.encode(cut.replaceAll("[\\p{Cntrl}\\p{Cs}]", "_"), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + full;
    }
}
