package org.tandem.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.shared.CompanyName;

class MatchKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Weber GmbH, WEBER",
        "Weber GmbH & Co. KG, weber",
        "Weber S.A., Weber SA",
        "Weber-Räder Ltd., weber rader",
        "Müller AG, Mueller AG",
        "Müller AG, Muller",
        "Groß & Söhne, Gross und Söhne OHG: no",
        "Łódź Sp. z o.o., Lodz z oo",
        "Ærø Cykler ApS, AEro Cykler"
    })
    void oneCompanyWrittenInTwoWays(String one, String other) {
        if (other.endsWith(": no")) {
            assertThat(CompanyName.normalised(one)).isNotEqualTo(CompanyName.normalised(other));
        } else {
            assertThat(CompanyName.normalised(one))
                    .isEqualTo(CompanyName.normalised(other))
                    .isNotEmpty();
        }
    }

    @Test
    void aNameThatIsOnlyALegalFormIsAName() {
        assertThat(CompanyName.normalised("AG")).isEqualTo("ag").isNotEqualTo(CompanyName.normalised("SE"));
    }

    @Test
    void everyLegalFormIsLeftOut() {
        for (var form :
                "gmbh mbh ag kg kgaa ohg ug gbr ek ev eg se co ltd limited plc inc llc llp corp corporation company sa sas sarl sl srl spa bv nv oy oyj ab as asa aps sp zoo kft doo sro"
                        .split(" ")) {
            assertThat(CompanyName.normalised("Weber " + form)).as(form).isEqualTo("weber");
        }
    }

    @Test
    void theMailAddressDecidesThenThePhoneThenTheRest() {
        var byMail = MatchKey.of("Weber", "A@b.test", "+49", "Anna", "Köln", "Bikes");
        assertThat(MatchKey.of("WEBER GmbH", "a@B.test", null, null, null, null))
                .isEqualTo(byMail);
        assertThat(MatchKey.of("Weber", "c@b.test", "+49", "Anna", "Köln", "Bikes"))
                .isNotEqualTo(byMail);
        assertThat(MatchKey.of("Huber", "a@b.test", "+49", "Anna", "Köln", "Bikes"))
                .isNotEqualTo(byMail);

        var byPhone = MatchKey.of("Weber", null, "+49", "Anna", "Köln", "Bikes");
        assertThat(MatchKey.of("Weber", null, "+49", "Bert", null, null))
                .isEqualTo(byPhone)
                .isNotEqualTo(byMail);
        assertThat(MatchKey.of("Weber", null, "+48", "Anna", "Köln", "Bikes")).isNotEqualTo(byPhone);

        var byRest = MatchKey.of("Weber", null, null, "Anna", "Köln", "Bikes");
        assertThat(MatchKey.of("Weber", null, null, "ANNA", "koln", "bikes!")).isEqualTo(byRest);
        assertThat(MatchKey.of("Weber", null, null, "Bert", "Köln", "Bikes")).isNotEqualTo(byRest);
        assertThat(MatchKey.of("Weber", null, null, "Anna", "Bonn", "Bikes")).isNotEqualTo(byRest);
        assertThat(MatchKey.of("Weber", null, null, "Anna", "Köln", "Cargo")).isNotEqualTo(byRest);
        assertThat(MatchKey.of("Weber", null, null, null, null, null)).hasSize(64);
    }
}
