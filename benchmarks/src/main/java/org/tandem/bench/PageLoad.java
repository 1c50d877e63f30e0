package org.tandem.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.tandem.stack.Cookies;
import org.tandem.stack.LocalStack;

/** The list page as a signed-in channel manager gets it, to the last byte. */
final class PageLoad {
    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final LocalStack stack;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(Cookies.manager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    PageLoad(LocalStack stack) {
        this.stack = stack;
    }

    /** @return median in milliseconds */
    Load.Result listPage(Duration span) throws IOException, InterruptedException {
        signIn();
        Load.run(1, span, number -> good());
        return Load.run(1, span, number -> good());
    }

    /** Keycloak may ask for the name first and for the password on the next page. */
    private void signIn() throws IOException, InterruptedException {
        var page = get(stack.portalUrl() + "/lead/list.xhtml");
        for (var step = 0; step < 2; step++) {
            var action = ACTION.matcher(page);
            if (action.find() && action.group(1).contains("/realms/")) {
                page = submit(action.group(1).replace("&amp;", "&"));
            }
        }
        if (!good()) {
            throw new IOException("the sign-in did not lead to the list");
        }
    }

    private String submit(String action) throws IOException, InterruptedException {
        var form = "username=" + URLEncoder.encode(People.MANAGER, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(stack.secrets().demoPassword(), StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private boolean good() {
        try {
            return get(stack.portalUrl() + "/lead/list.xhtml").contains("L-20");
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String get(String url) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                .body();
    }
}
