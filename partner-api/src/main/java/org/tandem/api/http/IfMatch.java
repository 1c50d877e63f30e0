package org.tandem.api.http;

import java.util.regex.Pattern;
import org.tandem.api.problem.ApiCode;
import org.tandem.api.problem.RequestRefused;

/** The version the caller read. "Whatever it is now" ({@code *}) does not protect anybody's change and does not count. */
public final class IfMatch {
    private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})\"");

    private IfMatch() {}

    public static long version(String header) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            throw new RequestRefused(ApiCode.PRECONDITION_REQUIRED);
        }
        var form = FORM.matcher(header.strip());
        if (!form.matches()) {
            throw RequestRefused.at("If-Match", ApiCode.INVALID_PARAMETER);
        }
        return Long.parseLong(form.group(1));
    }
}
