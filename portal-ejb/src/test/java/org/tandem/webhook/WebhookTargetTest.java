package org.tandem.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.shared.RuleViolation;

class WebhookTargetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.aurora.example/tandem",
                "https://hooks.aurora.example:8443/a?b=c",
                "HTTPS://Hooks.Aurora.Example/x",
                "https://xn--mnchen-3ya.example/"
            })
    void aPublicNameByHttpsIsTaken(String url) {
        assertThat(WebhookTarget.parse(url, false)).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1/, WEBHOOK_URL_NOT_HTTPS",
        "http://hooks.aurora.example/, WEBHOOK_URL_NOT_HTTPS",
        "ftp://hooks.aurora.example/, WEBHOOK_URL_NOT_HTTPS",
        "http://localhost:8080/, WEBHOOK_URL_NOT_HTTPS",
        "https://localhost/, WEBHOOK_URL_NOT_PUBLIC",
        "https://127.0.0.1/, WEBHOOK_URL_NOT_PUBLIC",
        "https://127.1/, URL_INVALID",
        "https://8.8.8.8/, WEBHOOK_URL_NOT_PUBLIC",
        "https://[::1]/, WEBHOOK_URL_NOT_PUBLIC",
        "https://[::ffff:10.0.0.1]/, WEBHOOK_URL_NOT_PUBLIC",
        "https://intranet/, WEBHOOK_URL_NOT_PUBLIC",
        "https://db.internal/, WEBHOOK_URL_NOT_PUBLIC",
        "https://printer.local/, WEBHOOK_URL_NOT_PUBLIC",
        "https://a.localhost/, WEBHOOK_URL_NOT_PUBLIC",
        "https://user:secret@hooks.aurora.example/, URL_INVALID",
        "https://hooks.aurora.example/#part, URL_INVALID",
        "https://hooks.aurora.example:0/, URL_INVALID",
        "https://hooks.aurora.example:70000/, URL_INVALID",
        "https://2130706433/, WEBHOOK_URL_NOT_PUBLIC",
        "https://0x7f000001/, WEBHOOK_URL_NOT_PUBLIC",
        "https://hooks_aurora.example/, URL_INVALID",
        "https:///path, URL_INVALID",
        "hooks.aurora.example, URL_INVALID",
        "'https://hooks.aurora.example/ x', URL_INVALID",
        "javascript:alert(1), URL_INVALID",
        "'  ', REQUIRED",
    })
    void everythingElseIsRefused(String url, String code) {
        assertThatThrownBy(() -> WebhookTarget.parse(url, false))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThatThrownBy(() -> WebhookTarget.parse("https://hooks.example/" + "a".repeat(500), false))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void onALocalStackLocalhostIsATargetAndNothingElseMore() {
        assertThat(WebhookTarget.parse("http://localhost:9000/x", true)).isEqualTo("http://localhost:9000/x");
        for (var url : new String[] {"http://127.0.0.1:9000/", "http://hooks.example/", "https://10.0.0.1/"}) {
            assertThatThrownBy(() -> WebhookTarget.parse(url, true)).isInstanceOf(RuleViolation.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "true, http://localhost:8080, true",
        "true, https://portal.aurora.example, false",
        "true, http://localhost.evil.example, false",
        "false, http://localhost:8080, false"
    })
    void theSwitchCountsOnALocalStackOnly(String wanted, String portal, boolean allowed) {
        System.setProperty("TANDEM_WEBHOOK_LOCAL_TARGETS", wanted);
        System.setProperty("TANDEM_PORTAL_URL", portal);
        try {
            assertThat(WebhookTarget.isLocalAllowed()).isEqualTo(allowed);
        } finally {
            System.clearProperty("TANDEM_WEBHOOK_LOCAL_TARGETS");
            System.clearProperty("TANDEM_PORTAL_URL");
        }
    }
}
