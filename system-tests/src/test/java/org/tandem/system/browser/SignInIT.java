package org.tandem.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Api;
import org.tandem.system.People;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;
import org.tandem.system.WebSession;

/** A session is given by the server alone, belongs to one browser, and is another one after each sign-in. */
@ExtendWith(StackExtension.class)
class SignInIT {
    private static final String NAME = "tandem";

    /** Somebody signs in and slips the end of it to another browser: that one does not become him. */
    @Test
    void aCodeFromAnotherBrowserSignsNobodyIn() {
        var mallory = new WebSession();
        var form = mallory.followed(mallory.get("/sign-in"));
        var back = mallory.signIn(form, People.MARK)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(back).contains("/callback?", "code=");
        var victim = new WebSession();
        var answer = victim.get(back);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
        assertThat(victim.get("/").body()).contains("/sign-in").doesNotContain("Mark");
        // nor when it has a sign-in of its own under way
        victim.get("/sign-in");
        victim.get(back);
        assertThat(victim.get("/").body()).doesNotContain("Mark");
    }

    @Test
    void anInventedSessionOpensNothing() {
        var dana = WebSession.signedInAs(People.DANA);
        var real = id(dana);
        var cut = real.substring(0, real.length() - 3);
        for (var forged : new String[] {cut, cut + "abc", "1", "0".repeat(64), "../" + real, real.toUpperCase()}) {
            if (!forged.equals(real)) {
                assertThat(with(forged).get("/lead/available.xhtml").statusCode())
                        .as(forged)
                        .isEqualTo(302);
            }
        }
        assertThat(dana.get("/lead/available.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    void theIdIsAnotherOneAfterTheSignIn() {
        var jonas = new WebSession();
        var form = jonas.followed(jonas.get("/sign-in"));
        var before = id(jonas);
        jonas.followed(jonas.signIn(form, People.JONAS));
        assertThat(id(jonas)).isNotEqualTo(before);
        assertThat(with(before).get("/lead/available.xhtml").statusCode()).isEqualTo(302);
    }

    @Test
    void idsAreLongAndDoNotRepeat() {
        var ids = new HashSet<String>();
        IntStream.range(0, 200).forEach(visit -> {
            var visitor = new WebSession();
            visitor.get("/sign-in");
            ids.add(id(visitor));
        });
        // hexadecimal digits: 28 of them are 112 bits
        assertThat(ids).hasSize(200).allMatch(id -> id.length() >= 28);
    }

    @Test
    void aSessionIsNothingToTheApi() {
        var session = id(WebSession.of(People.DANA));
        Api.anonymous().with("Cookie", NAME + "=" + session).get("/leads").refuses(401, "UNAUTHENTICATED");
    }

    private static String id(WebSession session) {
        return session.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static WebSession with(String id) {
        var session = new WebSession();
        var cookie = new HttpCookie(NAME, id);
        cookie.setPath("/");
        cookie.setVersion(0);
        session.cookies().getCookieStore().add(URI.create(Stack.get().portalUrl()), cookie);
        return session;
    }
}
