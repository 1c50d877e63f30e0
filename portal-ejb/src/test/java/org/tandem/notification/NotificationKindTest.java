package org.tandem.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.tenancy.Roles;

class NotificationKindTest {
    @ParameterizedTest
    @EnumSource(NotificationKind.class)
    void tellsOnlyWhatHasATextInBothLanguages(NotificationKind kind) {
        for (var language : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            assertThat(ResourceBundle.getBundle("i18n.events", language).keySet())
                    .containsAll(kind.events());
        }
        assertThat(kind.events()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(NotificationKind.class)
    void isBoundToTheFirmAndNeverTellsWhoDidIt(NotificationKind kind) {
        assertThat(kind.statement()).contains("a.tenant_id = :tenant", "NOT (p.id <=> a.person_id)", "<> 'OFF'");
    }

    @ParameterizedTest
    @EnumSource(NotificationKind.class)
    void isOfferedToSomebody(NotificationKind kind) {
        assertThat(Roles.ALL).anyMatch(role -> NotificationKind.of(Set.of(role)).contains(kind));
    }

    @Test
    void peopleChooseAmongWhatTheyCanGet() {
        assertThat(NotificationKind.of(Set.of(Roles.PARTNER_SALES)))
                .containsExactly(
                        NotificationKind.LEAD_GIVEN,
                        NotificationKind.LEAD_OFFERED,
                        NotificationKind.LEAD_DUE,
                        NotificationKind.REGISTRATION_DECIDED,
                        NotificationKind.REGISTRATION_CONTESTED,
                        NotificationKind.OPPORTUNITY_GIVEN);
        assertThat(NotificationKind.of(Set.of(Roles.TENANT_ADMIN))).containsExactly(NotificationKind.WEBHOOK_DISABLED);
        assertThat(NotificationKind.of(Set.of(Roles.CHANNEL_MANAGER)))
                .contains(NotificationKind.LEAD_PROGRESS, NotificationKind.IMPORT_FINISHED)
                .doesNotContain(NotificationKind.LEAD_GIVEN);
    }

    @Test
    void noEventIsToldTwiceToTheSameAudience() {
        var seen = new HashSet<String>();
        Arrays.stream(NotificationKind.values())
                .forEach(kind -> kind.events()
                        .forEach(event -> assertThat(
                                        seen.add(event + " " + kind.statement().split("\n")[3]))
                                .isTrue()));
    }
}
