package org.tandem.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tandem.duplicate.Look.Property;
import org.tandem.lead.MatchFacts;

class LookTest {
    private static final MatchFacts REPORT =
            new MatchFacts("k1", "werk 7", "werk7.example", "j@werk7.example", "+49221555017", "50672", null);

    private static MatchFacts other(String name, String domain, String phone) {
        return new MatchFacts("k2", name, domain, "other@werk7.example", phone, "10115", null);
    }

    @Test
    void aLookFindsWhatSharesAllThatItGoesBy() {
        var sameNameAndPhone = other("werk 7", "else.example", "+49221555017");

        assertThat(Look.NAME_AT_PHONE.finds(REPORT, sameNameAndPhone)).isTrue();
        assertThat(Look.NAME_AT_DOMAIN.finds(REPORT, sameNameAndPhone)).isFalse();
        assertThat(Look.LINE.finds(REPORT, sameNameAndPhone)).isFalse();
        assertThat(Look.EMAIL.finds(REPORT, sameNameAndPhone)).isFalse();
        assertThat(Look.NAME_AT_PHONE.finds(REPORT, other("werk 8", "else.example", "+49221555017")))
                .isFalse();
    }

    @Test
    void whatIsNotKnownEqualsNothing() {
        var without = new MatchFacts("k3", "werk 7", null, null, null, null, null);

        assertThat(Look.LINE.isFor(without)).isFalse();
        assertThat(Look.LINE.finds(without, other("werk 7", null, null))).isFalse();
        assertThat(Look.NAME_AT_PHONE.finds(REPORT, other("werk 7", null, null)))
                .isFalse();
    }

    @Test
    void theKeyIsAskedForOnlyWhenItIsNotMadeOfAnEmail() {
        var without = new MatchFacts("k3", "werk 7", null, null, "+49221555017", null, null);

        assertThat(Property.aloneIn(REPORT))
                .containsExactly(Property.EMAIL, Property.DOMAIN, Property.NAME, Property.PHONE);
        assertThat(Property.aloneIn(without)).containsExactly(Property.KEY, Property.NAME, Property.PHONE);
        assertThat(Look.REPORT.isWithin(Property.EMAIL)).isTrue();
        assertThat(Look.REPORT.isWithin(Property.KEY)).isTrue();
        assertThat(Look.REPORT.isWithin(Property.PHONE)).isFalse();
        assertThat(Look.NAME_IN_PLACE.isWithin(Property.NAME)).isTrue();
        assertThat(Look.NAME_IN_PLACE.isWithin(Property.DOMAIN)).isFalse();
    }
}
