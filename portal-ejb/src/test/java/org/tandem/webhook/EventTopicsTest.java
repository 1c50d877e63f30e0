package org.tandem.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.shared.RuleViolation;

class EventTopicsTest {
    @Test
    void aFeatureIsATopicOfItsOwn() {
        assertThat(EventTopics.features()).contains("lead.*", "lead-import.*").doesNotHaveDuplicates();
        assertThat(EventTopics.types())
                .contains("lead.claimed")
                .noneMatch(type -> type.startsWith("person.") || type.startsWith("webhook."));
    }

    @Test
    void areKeptSortedAndOnce() {
        assertThat(EventTopics.parse(List.of("lead.lost", "lead-import.*", "lead.lost")))
                .isEqualTo("lead-import.* lead.lost");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead.eaten",
                "lead",
                "*",
                "lead.*.*",
                "%",
                "person.*",
                "webhook.disabled",
                "lead.* lead.lost",
                ""
            })
    void anUnknownOneIsRefused(String topic) {
        assertThatThrownBy(() -> EventTopics.parse(List.of("lead.claimed", topic)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("WEBHOOK_EVENT_UNKNOWN"));
    }

    @Test
    void oneIsNeeded() {
        assertThatThrownBy(() -> EventTopics.parse(List.of())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> EventTopics.parse(null)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> EventTopics.parse(Arrays.asList("lead.*", null)))
                .isInstanceOf(RuleViolation.class);
    }

    @ParameterizedTest
    @CsvSource({
        "lead.*, lead.claimed, true",
        "lead.claimed lead.lost, lead.lost, true",
        "lead.claimed, lead.lost, false",
        "lead.*, lead-import.finished, false",
        "lead-import.*, lead-import.finished, true"
    })
    void aTopicMatchesItsTypes(String topics, String type, boolean wanted) {
        assertThat(EventTopics.matches(topics, type)).isEqualTo(wanted);
    }
}
