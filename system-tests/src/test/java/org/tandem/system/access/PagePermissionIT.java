package org.tandem.system.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Addresses;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;
import org.tandem.system.WebSession;
import org.tandem.web.shell.Pages;

/** Every address of the pages, opened by everybody. The list is the product's own. */
@ExtendWith(StackExtension.class)
class PagePermissionIT {

    @TestFactory
    Stream<DynamicNode> everyPageOpensForItsRolesOnly() {
        return Stream.of(Pages.values())
                .map(page -> DynamicContainer.dynamicContainer(
                        page.name(),
                        Stream.of(Actor.values())
                                .filter(actor -> actor != Actor.ANONYMOUS)
                                .map(actor -> DynamicTest.dynamicTest(
                                        actor + " " + expected(page, actor), () -> check(page, actor)))));
    }

    @TestFactory
    Stream<DynamicNode> withoutASignInThereIsTheDoorOnly() {
        return Stream.of(Pages.values())
                .map(page -> DynamicTest.dynamicTest(page.name(), () -> {
                    var answer = new WebSession().get(page.getPath());
                    if (page == Pages.HOME) {
                        assertThat(answer.statusCode()).isEqualTo(200);
                        assertThat(answer.body()).contains("/sign-in").doesNotContain("Aurora", "Dana");
                    } else if (answer.statusCode() == 302) {
                        assertThat(answer.headers().firstValue("Location").orElse(""))
                                .startsWith(Stack.get().issuer() + "/protocol/openid-connect/auth");
                    } else {
                        assertThat(answer.statusCode()).isEqualTo(401);
                    }
                }));
    }

    @Test
    void aStrangersRecordIsNotFound() {
        var claimed = "/lead/detail.xhtml?id="
                + Leads.claimedBy(People.DANA).path("id").asText();
        for (var stranger : new String[] {People.MARK, People.ERIK, People.ANNA}) {
            var page = WebSession.of(stranger).get(claimed);
            assertThat(page.statusCode()).as(stranger).isEqualTo(404);
            assertThat(page.body()).doesNotContain(Leads.CONTACT, Leads.COMPANY, "Summit", "Dana");
        }
        assertThat(WebSession.of(People.JONAS).get(claimed).statusCode()).isEqualTo(200);
        for (var page : new Pages[] {Pages.REGISTRATION_DETAIL, Pages.REGISTRATION_EDIT, Pages.REGISTRATION_CONFLICT}) {
            var registration = Addresses.of(page, People.EVA, People.DANA);
            assertThat(WebSession.of(People.MARK).get(registration).statusCode())
                    .isEqualTo(404);
            assertThat(WebSession.of(People.ERIK).get(registration).statusCode())
                    .isEqualTo(404);
        }
        var imported = Addresses.of(Pages.IMPORT_ERRORS, People.EVA, People.DANA);
        assertThat(WebSession.of(People.ANNA).get(imported).statusCode()).isEqualTo(404);
    }

    /** {@code /health} and {@code /metrics} are the server's own, for probes; the proxy of a real installation hides them. */
    @Test
    void whatIsNotInTheListIsNotThere() {
        for (var path : new String[] {
            "/nothing.xhtml",
            "/WEB-INF/web.xml",
            "/./WEB-INF/web.xml",
            "/%2e/WEB-INF/web.xml",
            "/WEB-INF;x/web.xml",
            "/META-INF/MANIFEST.MF",
            "/lead/detail.xhtml;x=1/../../WEB-INF/web.xml",
            "/lead/LIST.xhtml",
            "/WEB-INF/tags/page.xhtml",
            "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
            "/jakarta.faces.resource/a.xhtml?loc=../"
        }) {
            var dana = WebSession.of(People.DANA);
            var page = dana.followed(dana.get(path));
            assertThat(page.statusCode()).as(path + " " + page.body()).isIn(400, 403, 404);
            assertThat(page.body()).doesNotContain("<web-app", "ui:composition", "org.tandem");
        }
    }

    private static void check(Pages page, Actor actor) {
        var answer = WebSession.of(actor.email()).get(address(page, actor));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected(page, actor));
        assertThat(answer.body()).doesNotContain("org.tandem", "Exception");
    }

    private static int expected(Pages page, Actor actor) {
        if (!page.isFor(java.util.Set.of(actor.role()))) {
            return 403;
        }
        return switch (page) {
            // the way out is a form that only a post sends
            case SIGN_OUT -> 405;
            // the demo's firms have none
            case LOGO -> 404;
            default -> 200;
        };
    }

    /** With a record that somebody of the actor's own company or firm may see. */
    private static String address(Pages page, Actor actor) {
        return switch (actor) {
            case OTHER_FIRMS_PARTNER, OTHER_FIRMS_CHANNEL_MANAGER -> Addresses.of(page, People.ANNA, People.ERIK);
            case OTHER_PARTNER -> Addresses.of(page, People.EVA, People.MARK);
            default -> Addresses.of(page, People.EVA, People.DANA);
        };
    }
}
