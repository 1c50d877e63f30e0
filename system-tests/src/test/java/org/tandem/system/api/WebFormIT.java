package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.stack.demo.DemoWorld;
import org.tandem.system.Api;
import org.tandem.system.People;
import org.tandem.system.Rows;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;
import org.tandem.system.WebSession;

/** A visitor of the firm's own site fills in its form: what becomes of it, and of what others try with it. */
@ExtendWith(StackExtension.class)
class WebFormIT {
    private static final Pattern STAMP = Pattern.compile("name=\"stamp\" value=\"([^\"]+)\"");
    private static final String PATH = "/form/aurora/" + DemoWorld.FORM_KEY;
    private final String marker = UUID.randomUUID().toString().substring(0, 8);
    /** Each test another visitor, so that none uses up what the others may send. */
    private final String visitor = "127." + part() + "." + part() + "." + part();

    private static int part() {
        return ThreadLocalRandom.current().nextInt(2, 250);
    }

    private Map<String, String> filled(String stamp) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("stamp", stamp);
        fields.put("lang", "de");
        fields.put("consentVersion", "1");
        fields.put("contactName", "Vera " + marker);
        fields.put("company", "Werk " + marker);
        fields.put("email", "vera@werk-" + marker + ".example");
        fields.put("need", "Zehn Räder");
        fields.put("consent", "yes");
        return fields;
    }

    private String shown() {
        var page = new WebSession().get(PATH);
        assertThat(page.statusCode()).isEqualTo(200);
        var stamp = STAMP.matcher(page.body());
        assertThat(stamp.find()).as(page.body()).isTrue();
        return stamp.group(1);
    }

    private String shownAWhileAgo() {
        var stamp = shown();
        LockSupport.parkNanos(Duration.ofMillis(3100).toNanos());
        return stamp;
    }

    @Test
    void isShownWithoutCookieOrScriptAndFramedByTheFormsSitesOnly() {
        var page = new WebSession().get(PATH + "?lang=de");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        // the server's own SAMEORIGIN counts for nothing where there are frame-ancestors
        assertThat(page.headers().firstValue("X-Frame-Options").orElse("")).isNotEqualTo("DENY");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors https://www.aurora.example", "script-src 'none'", "default-src 'none'");
        assertThat(page.body()).contains("Ihr Name", "lang=\"de\"").doesNotContain("<script");
        assertThat(new WebSession().get("/form/aurora/00000000000000000000").statusCode())
                .isEqualTo(404);
        assertThat(new WebSession().get("/form/borealis/" + DemoWorld.FORM_KEY).statusCode())
                .isEqualTo(404);
        assertThat(new WebSession().get("/form/../lead/list.xhtml").statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void becomesALeadWithItsConsentWithinASecondAndOnce() throws IOException {
        var fields = filled(shownAWhileAgo());
        var begun = Instant.now();
        assertThat(send(form(fields))).contains(" 200 ").contains("Vielen Dank");
        var lead = Api.as(People.EVA).get("/leads?q=" + marker).items().get(0);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(1));
        var whole = Api.as(People.EVA).get("/leads/" + lead.path("id").asText()).json();
        assertThat(whole.path("source").asText()).isEqualTo("WEB_FORM");
        assertThat(whole.path("need").asText()).isEqualTo("Zehn Räder");
        assertThat(Rows.text(
                        "SELECT CONCAT_WS('|', consent_version, language, given_by, text LIKE '%einverstanden%')"
                                + " FROM lead_consents WHERE lead_id = ?",
                        lead.path("id").asText()))
                .isEqualTo("1|de|vera@werk-" + marker + ".example|1");
        assertThat(send(form(fields))).as("sent again").contains(" 200 ").contains("Vielen Dank");
        assertThat(Api.as(People.EVA).get("/leads?q=" + marker).items()).hasSize(1);
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsStored() throws IOException {
        var fields = filled(shownAWhileAgo());
        fields.remove("consent");
        fields.put("email", "<script>alert(1)</script>");
        var answer = send(form(fields));
        assertThat(answer).contains(" 422 ").contains("Ohne Ihre Einwilligung").doesNotContain("<script>");
        fields.put("consent", "yes");
        assertThat(send(form(fields))).contains(" 422 ").contains("keine E-Mail-Adresse", "aria-invalid");
        assertThat(Api.as(People.EVA).get("/leads?q=" + marker).items()).isEmpty();
    }

    @Test
    void whatIsNotAskedForIsNotTaken() throws IOException {
        var fields = filled(shownAWhileAgo());
        fields.put("status", "QUALIFIED");
        fields.put("amount", "1000000");
        fields.put("street", "Nirgends 1");
        fields.put("externalId", "DEMO-0000001");
        assertThat(send(form(fields))).contains(" 200 ");
        var id = Api.as(People.EVA)
                .get("/leads?q=" + marker)
                .items()
                .get(0)
                .path("id")
                .asText();
        var lead = Api.as(People.EVA).get("/leads/" + id).json();
        assertThat(lead.path("status").asText()).isEqualTo("POOLED");
        assertThat(lead.path("street").isNull()).isTrue();
        assertThat(lead.path("externalId").isNull()).isTrue();
    }

    @Test
    void machinesGetNothingDone() throws IOException {
        var trapped = filled(shownAWhileAgo());
        trapped.put("homepage", "https://spam.example");
        assertThat(send(form(trapped))).contains(" 200 ").contains("Vielen Dank");
        assertThat(send(form(filled(shown())))).as("too soon").contains(" 422 ");
        assertThat(send(form(filled("1.2.3")))).as("made up").contains(" 422 ");
        assertThat(send(request("application/json", "{\"company\":\"x\"}"))).contains(" 415 ");
        assertThat(send(request("text/plain", "company=x"))).contains(" 415 ");
        assertThat(send(request("application/x-www-form-urlencoded", "need=" + "x".repeat(40_000))))
                .contains(" 413 ");
        assertThat(Api.as(People.EVA).get("/leads?q=" + marker).items()).isEmpty();
    }

    @Test
    void oneAddressMaySendTenAMinute() throws IOException {
        var last = "";
        for (var post = 0; post < 12; post++) {
            last = send(request("text/plain", "x"));
        }
        assertThat(last).contains(" 429 ").containsIgnoringCase("Retry-After: 60");
    }

    private String form(Map<String, String> fields) {
        return request("application/x-www-form-urlencoded", WebSession.form(fields));
    }

    private static String request(String type, String body) {
        return "POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                + "\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    /** By hand, to come from an address of its own. */
    private String send(String request) throws IOException {
        var portal = URI.create(Stack.get().portalUrl());
        try (var socket =
                new Socket(InetAddress.getByName("127.0.0.1"), portal.getPort(), InetAddress.getByName(visitor), 0)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
