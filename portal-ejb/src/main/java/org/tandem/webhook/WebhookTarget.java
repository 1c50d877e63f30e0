package org.tandem.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Settings;

/**
 * Where a webhook may go: https, to a name of the public internet. What the name resolves to is looked at when a message
 * is sent ({@link PublicAddress}), each time. On a local stack {@code http://localhost} is a target too.
 */
public final class WebhookTarget {
    private static final int LONGEST = 500;
    /** The last part begins with a letter: no IP address in any of its spellings. */
    private static final Pattern NAME =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    private static final Pattern INSIDE =
            Pattern.compile(".*\\.(localhost|local|internal|intranet|lan|home|corp|arpa|onion)");

    private WebhookTarget() {}

    public static String parse(String text) {
        return parse(text, isLocalAllowed());
    }

    static String parse(String text, boolean localAllowed) {
        if (text == null || text.isBlank()) {
            throw RuleViolation.at("url", InputRule.REQUIRED);
        }
        var uri = uri(text.strip());
        if (localAllowed && isLocal(uri)) {
            return uri.toASCIIString();
        }
        if (!"https".equalsIgnoreCase(uri.getScheme())) {
            throw RuleViolation.at("url", WebhookRule.WEBHOOK_URL_NOT_HTTPS);
        }
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        if (!NAME.matcher(host).matches() || INSIDE.matcher(host).matches()) {
            throw RuleViolation.at("url", WebhookRule.WEBHOOK_URL_NOT_PUBLIC);
        }
        return uri.toASCIIString();
    }

    private static URI uri(String text) {
        try {
            var uri = new URI(text);
            if (text.length() > LONGEST
                    || uri.getHost() == null
                    || uri.getRawUserInfo() != null
                    || uri.getRawFragment() != null
                    || uri.getPort() == 0
                    || uri.getPort() > 65_535) {
                throw RuleViolation.at("url", InputRule.URL_INVALID);
            }
            return uri;
        } catch (URISyntaxException malformed) {
            throw RuleViolation.at("url", InputRule.URL_INVALID);
        }
    }

    public static boolean isLocal(URI uri) {
        return "http".equals(uri.getScheme()) && "localhost".equals(uri.getHost());
    }

    /** The switch counts only where the portal itself is at localhost: a real installation cannot switch it on. */
    public static boolean isLocalAllowed() {
        return Settings.get("TANDEM_WEBHOOK_LOCAL_TARGETS", "false").equals("true")
                && Settings.get("TANDEM_PORTAL_URL", "").startsWith("http://localhost:");
    }
}
