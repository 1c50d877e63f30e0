package org.tandem.web.webform;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What a form sends. Read by hand, so that its size has an end before anything is kept. */
final class FormBody {
    static final int LARGEST = 32 * 1024;
    private static final int MOST_FIELDS = 40;
    private static final String TYPE = "application/x-www-form-urlencoded";

    private FormBody() {}

    static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(TYPE);
    }

    /** Null when it is too large, or no form. */
    static Map<String, String> read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            return null;
        }
        var bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return null;
        }
        var fields = new HashMap<String, String>();
        var pairs = new String(bytes, StandardCharsets.ISO_8859_1).split("&", MOST_FIELDS + 1);
        for (var pair : pairs) {
            var at = pair.indexOf('=');
            if (at > 0 && fields.size() < MOST_FIELDS) {
                fields.putIfAbsent(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
