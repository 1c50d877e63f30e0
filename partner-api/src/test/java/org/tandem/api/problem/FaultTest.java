package org.tandem.api.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.shared.Conflict;
import org.tandem.shared.InputRule;
import org.tandem.shared.LostRace;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.ServiceRule;
import org.tandem.shared.Unavailable;

class FaultTest {
    @ParameterizedTest
    @MethodSource("faults")
    void everythingThrownHasOneStatusAndCode(Throwable thrown, int status, String code) {
        assertThat(Fault.explain(thrown).status()).isEqualTo(status);
        assertThat(Fault.explain(thrown).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theContainersWrappingDoesNotHideIt(Throwable thrown, int status, String code) {
        var wrapped = new EJBException("at commit", new RuntimeException("rolled back", thrown));
        assertThat(Fault.explain(wrapped).status()).isEqualTo(status);
        assertThat(Fault.explain(wrapped).code()).isEqualTo(code);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(RuleViolation.at("title", InputRule.TOO_LONG), 422, "TOO_LONG"),
                arguments(new NotFound(), 404, "NOT_FOUND"),
                arguments(new Conflict("LEAD_TAKEN"), 409, "LEAD_TAKEN"),
                arguments(new OptimisticLockException(), 409, "STALE_VERSION"),
                arguments(new EJBAccessException(), 403, "FORBIDDEN"),
                arguments(new AccessLocalException(), 403, "FORBIDDEN"),
                arguments(new RequestRefused(ApiCode.RATE_LIMITED), 429, "RATE_LIMITED"),
                arguments(new Unavailable(ServiceRule.SEARCH_UNAVAILABLE, null), 503, "SEARCH_UNAVAILABLE"),
                arguments(new Unavailable(ServiceRule.LOOKUP_UNAVAILABLE, null), 503, "LOOKUP_UNAVAILABLE"),
                arguments(new SQLException("gone", "08000", 0), 503, "UNAVAILABLE"),
                arguments(new SQLException("no connection left"), 503, "UNAVAILABLE"),
                arguments(new SQLException("deadlock", "40001", 1213), 503, "UNAVAILABLE"),
                arguments(new SQLException("duplicate", "23000", 1062), 500, "INTERNAL"),
                arguments(new SQLException("syntax", "42000", 1064), 500, "INTERNAL"),
                arguments(new IllegalStateException("ours"), 500, "INTERNAL"));
    }

    @Test
    void whoShallComeBackIsToldWhen() {
        assertThat(Fault.explain(new SQLException("gone", "08000", 0)).headers())
                .containsKey("Retry-After");
    }

    @Test
    void whoLostARaceUntilTheLastTryShallComeBack() {
        var duplicate = new IllegalStateException(new SQLException("entry for key 'leads_external'", "23000", 1062));
        assertThat(Fault.explain(new EJBException(LostRace.about("leads_external", duplicate)))
                        .code())
                .isEqualTo("UNAVAILABLE");
    }

    @Test
    void causesThatPointAtEachOtherEndSomewhere() {
        var first = new IllegalStateException("a");
        var second = new IllegalStateException("b", first);
        first.initCause(second);
        assertThat(Fault.explain(first).status()).isEqualTo(500);
    }
}
