package org.tandem.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.api.problem.RequestRefused;

class IfMatchTest {
    @Test
    void theETagIsTheVersion() {
        assertThat(IfMatch.version("\"7\"")).isEqualTo(7);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*"})
    void whatNamesNoVersionIsMissing(String header) {
        assertThatThrownBy(() -> IfMatch.version(header))
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        refused -> assertThat(refused.refusal().status()).isEqualTo(428));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "W/\"7\"", "\"x\"", "\"-1\"", "\"7\", \"8\"", "\"9999999999999999999\""})
    void whatIsNoVersionIsRefused(String header) {
        assertThatThrownBy(() -> IfMatch.version(header))
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("INVALID_PARAMETER"));
    }
}
