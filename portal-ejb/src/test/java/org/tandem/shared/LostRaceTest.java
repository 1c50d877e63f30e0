package org.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostRaceTest {
    @ParameterizedTest
    @ValueSource(ints = {1020, 1205, 1213})
    void isBehindWhatTheDatabaseRolledBack(int error) {
        assertThat(LostRace.isBehind(new EJBException(new RuntimeException(new SQLException("lost", "HY000", error)))))
                .isTrue();
    }

    @Test
    void isBehindAKeyThatSomebodyWroteMeanwhile() {
        var duplicate = new IllegalStateException(new SQLException("entry for key 'leads_external'", "23000", 1062));
        assertThat(LostRace.isBehind(new EJBException(LostRace.about("leads_external", duplicate))))
                .isTrue();
        assertThat(LostRace.about("another_key", duplicate)).isSameAs(duplicate);
    }

    @Test
    void isNotBehindOtherFailures() {
        assertThat(LostRace.isBehind(new EJBException(new SQLException("duplicate", "23000", 1062))))
                .isFalse();
        assertThat(LostRace.isBehind(new NotFound())).isFalse();
    }

    @Test
    void isToldApartFromOtherFailuresOnce() {
        var lost = new IllegalStateException(new SQLException("deadlock", "40001", 1213));
        var told = LostRace.toldApart(lost);
        assertThat(told).isInstanceOf(LostRace.class).hasCause(lost);
        assertThat(LostRace.toldApart(told)).isSameAs(told);
        var other = new IllegalStateException(new SQLException("no such table", "42S02", 1146));
        assertThat(LostRace.toldApart(other)).isSameAs(other);
    }

    @Test
    void causesThatPointAtEachOtherEndSomewhere() {
        var first = new IllegalStateException("a");
        var second = new IllegalStateException("b", first);
        first.initCause(second);
        assertThat(LostRace.isBehind(first)).isFalse();
    }
}
