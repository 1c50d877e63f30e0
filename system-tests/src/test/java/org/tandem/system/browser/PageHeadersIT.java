package org.tandem.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.People;
import org.tandem.system.StackExtension;
import org.tandem.system.WebSession;

/** What every answer of the pages carries, whatever its status. */
@ExtendWith(StackExtension.class)
class PageHeadersIT {
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    private static Stream<HttpResponse<String>> answers() {
        var dana = WebSession.of(People.DANA);
        return Stream.concat(
                Stream.of(
                                "/",
                                "/lead/available.xhtml",
                                "/nothing.xhtml",
                                "/firm/settings.xhtml",
                                "/problem/500",
                                "/assets/tandem.css",
                                "/assets/nothing.css",
                                "/notification/unread",
                                "/lead/detail.xhtml?id=7")
                        .map(dana::get),
                Stream.of("/", "/lead/available.xhtml", "/callback", "/callback?code=x&state=y", "/notification/unread")
                        .map(path -> new WebSession().get(path)));
    }

    @Test
    void everyAnswerIsGuarded() {
        answers().forEach(answer -> {
            var headers = answer.headers();
            var policy = String.join("; ", headers.allValues("Content-Security-Policy"));
            assertThat(policy)
                    .as(answer.toString())
                    .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "script-src")
                    .doesNotContain("unsafe-eval", "script-src 'unsafe-inline'");
            assertThat(header(headers, "X-Content-Type-Options"))
                    .as(answer.toString())
                    .isEqualTo("nosniff");
            assertThat(header(headers, "Referrer-Policy")).as(answer.toString()).isEqualTo("same-origin");
            assertThat(header(headers, "X-Correlation-Id"))
                    .as(answer.toString())
                    .isNotBlank();
            assertThat(header(headers, "Access-Control-Allow-Origin")).isEmpty();
            assertThat(header(headers, "Server") + header(headers, "X-Powered-By"))
                    .doesNotContainIgnoringCase("payara");
            if (!answer.body().isEmpty()) {
                assertThat(header(headers, "Content-Type"))
                        .as(answer.toString())
                        .isNotBlank();
            }
        });
    }

    @Test
    void whatIsForOnePersonIsKeptNowhere() {
        answers()
                .filter(answer -> !answer.uri().getPath().startsWith("/assets/"))
                .forEach(answer -> assertThat(header(answer.headers(), "Cache-Control"))
                        .as(answer.toString())
                        .contains("no-store"));
    }

    @Test
    void everyPageHasItsOwnNonce() {
        var dana = WebSession.of(People.DANA);
        var nonces = Stream.generate(() -> dana.get("/lead/available.xhtml"))
                .limit(5)
                .map(page -> String.join(" ", page.headers().allValues("Content-Security-Policy")))
                .map(PageHeadersIT::nonce)
                .collect(Collectors.toSet());
        assertThat(nonces).hasSize(5);
    }

    @Test
    void cookiesAreForTheServerAlone() {
        var cookies = answers()
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .toList();
        assertThat(cookies).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("Domain=");
        });
        assertThat(WebSession.of(People.DANA).get("/").body()).doesNotContain("eyJ");
    }

    @Test
    void aForeignReturnAddressStaysAtHome() {
        for (var path :
                List.of("//evil.example/x", "/\\evil.example", "/lead/%0d%0aSet-Cookie:x=y", "/https:evil.example")) {
            var answer = new WebSession()
                    .get("/lead/available.xhtml?return="
                            + java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8));
            assertThat(header(answer.headers(), "Location")).doesNotContain("//evil");
        }
    }

    @Test
    void aFormWithoutTheSessionsTokenIsRefused() {
        var dana = WebSession.of(People.DANA);
        assertThat(dana.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(dana.post("/sign-out", Map.of("token", "guessed")).statusCode())
                .isEqualTo(403);
        var forged = Map.of("leads", "leads", "jakarta.faces.ViewState", "-123:456");
        assertThat(dana.post("/lead/available.xhtml", forged).statusCode()).isIn(302, 403);
        assertThat(dana.get("/lead/available.xhtml").statusCode()).isEqualTo(200);
    }

    private static String header(HttpHeaders headers, String name) {
        return headers.firstValue(name).orElse("");
    }

    private static String nonce(String policy) {
        var found = NONCE.matcher(policy);
        assertThat(found.find()).as(policy).isTrue();
        return found.group(1);
    }
}
