package org.tandem.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.lead.LeadFixture.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.lead.ServicePolicy.Verdict;
import org.tandem.partner.BusinessHours;

class ServicePolicyTest {
    private static final BusinessHours BERLIN = BusinessHours.usual(ZoneId.of("Europe/Berlin"));
    private static final ServiceTerms GOLD =
            new ServiceTerms(Duration.ofHours(4), Duration.ofHours(16), Duration.ofDays(14), BERLIN);

    /** The first contact is due at noon UTC, warned about at eleven. */
    @ParameterizedTest
    @CsvSource({
        // now, last activity, warned, breached, what the firm does, verdict
        "10:59, , false, false, WARN, WAIT",
        "11:00, , false, false, WARN, WARN",
        "11:30, , true, false, WARN, WAIT",
        "12:00, , true, false, WARN, BREACH",
        "12:00, , false, false, WARN, BREACH",
        "13:00, , true, true, WARN, WAIT",
        "12:00, , true, false, RECYCLE, RECYCLE",
        "13:00, , true, true, RECYCLE, RECYCLE",
        "13:00, 10:00, true, true, RECYCLE, RESTART",
        "13:00, 10:00, true, false, WARN, RESTART"
    })
    void judgesAsDocumented(
            String now, String activity, boolean warned, boolean breached, ServiceLevels levels, Verdict verdict) {
        var due = GOLD.due(ServiceStep.CONTACT, MONDAY);
        assertThat(ServicePolicy.judge(due, activity == null ? null : at(activity), warned, breached, levels, at(now)))
                .isEqualTo(verdict);
    }

    private static Instant at(String clock) {
        return Instant.parse("2026-03-02T" + clock + ":00Z");
    }

    @Test
    void stepsAreDueInBusinessTimeAndWithoutALevelAfterIdleDays() {
        assertThat(GOLD.due(ServiceStep.CONTACT, MONDAY).dueAt()).isEqualTo(at("12:00"));
        assertThat(GOLD.due(ServiceStep.CONTACT, MONDAY).warnAt()).isEqualTo(at("11:00"));
        assertThat(GOLD.due(ServiceStep.ACTIVITY, MONDAY).dueAt()).isEqualTo(Instant.parse("2026-03-03T16:00:00Z"));
        var none = new ServiceTerms(null, null, Duration.ofDays(4), BERLIN);
        assertThat(none.due(ServiceStep.ACTIVITY, MONDAY).warnAt()).isEqualTo(MONDAY.plus(Duration.ofDays(3)));
    }
}
