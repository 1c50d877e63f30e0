package org.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {
    @ParameterizedTest
    @CsvSource({
        "cargo bikes, +cargo* +bikes*",
        "-cargo +bikes, +cargo* +bikes*",
        "(cargo >bikes) <köln ~x* y@4, +cargo* +bikes* +köln*",
        "'\"cargo\" \"bikes\"@8', +cargo* +bikes*",
        "a@b.example, +example*",
        "日本 ab, +日本* +ab*",
        "aa bb cc dd ee ff gg hh ii, +aa* +bb* +cc* +dd* +ee* +ff* +gg* +hh*"
    })
    void everyWordMustOccurAsABeginning(String typed, String words) {
        assertThat(SearchWords.toBooleanMode(typed)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "+-><()~*\"@", "a b c", "' OR 1=1"})
    void refusesWhatHasNoWord(String typed) {
        if (typed.contains("OR")) {
            assertThat(SearchWords.toBooleanMode(typed)).isEqualTo("+OR*");
        } else {
            assertThatThrownBy(() -> SearchWords.toBooleanMode(typed)).hasMessage("VALUE_UNKNOWN");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Weber Logistik anna@weber-logistik.example, Weber Logistik anna example",
        "O'Brien snake_case ÖKO öko Oko, Brien snake case ÖKO Oko",
        "a - 1, ''"
    })
    void whatIsIndexedHasEachWordOnce(String text, String words) {
        assertThat(SearchWords.distinct(text)).isEqualTo(words);
    }

    @Property
    void everyWordOfATextFindsIt(@ForAll @CharRange(from = ' ', to = '\u024F') String text) {
        var indexed =
                List.of(SearchWords.distinct(text).toLowerCase(Locale.ROOT).split(" "));
        try {
            assertThat(SearchWords.toBooleanMode(text).toLowerCase(Locale.ROOT).split(" "))
                    .allMatch(word -> indexed.contains(word.substring(1, word.length() - 1)));
        } catch (RuleViolation nothingToSearch) {
            assertThat(indexed).containsExactly("");
        }
    }

    @Property
    void noOperatorSurvives(@ForAll @CharRange(from = ' ', to = '\u024F') String typed) {
        try {
            assertThat(SearchWords.toBooleanMode(typed)).matches("(\\+[\\p{L}\\p{N}]{2,}\\*( |$)){1,8}");
        } catch (RuleViolation nothingToSearch) {
            assertThat(nothingToSearch.code()).isEqualTo("VALUE_UNKNOWN");
        }
    }
}
