package org.tandem.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.api.problem.RequestRefused;

class JsonTest {
    enum Colour {
        RED
    }

    record Wheel(int spokes) {}

    record Bike(
            String name, Integer gears, BigDecimal price, Boolean sold, Colour colour, UUID id, List<Wheel> wheels) {}

    record Seen(Instant at, BigDecimal price, String name) {}

    @Test
    void aWellFormedBodyIsRead() {
        var bike = read("{\"name\":\"Ärmel\",\"gears\":7,\"price\":10.50,\"sold\":true,\"colour\":\"RED\","
                + "\"id\":\"01a2002a-91d3-7049-8717-f8ddc09453b6\",\"wheels\":[{\"spokes\":32}]}");
        assertThat(bike.name()).isEqualTo("Ärmel");
        assertThat(bike.price()).isEqualByComparingTo("10.50");
        assertThat(bike.wheels()).containsExactly(new Wheel(32));
    }

    @Test
    void noBodySaysAsMuchAsAnEmptyObject() {
        assertThat(Json.read(new byte[0], NoFields.class)).isEqualTo(new NoFields());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"frame":1}                     | UNKNOWN_FIELD | UNKNOWN_FIELD | /frame
            {"tenant_id":"x"}               | UNKNOWN_FIELD | UNKNOWN_FIELD | /tenant_id
            {"wheels":[{"spokes":1,"x":2}]} | UNKNOWN_FIELD | UNKNOWN_FIELD | /wheels/0/x
            {"a/b~c":1}                     | UNKNOWN_FIELD | UNKNOWN_FIELD | /a~1b~0c
            {"gears":"7"}                   | INVALID_JSON  | INVALID_JSON  | /gears
            {"gears":7.5}                   | INVALID_JSON  | INVALID_JSON  | /gears
            {"gears":[7]}                   | INVALID_JSON  | INVALID_JSON  | /gears
            {"gears":true}                  | INVALID_JSON  | INVALID_JSON  | /gears
            {"gears":9223372036854775808}   | INVALID_JSON  | INVALID_JSON  | /gears
            {"wheels":[{"spokes":null}]}    | INVALID_JSON  | INVALID_JSON  | /wheels/0/spokes
            {"name":5}                      | INVALID_JSON  | INVALID_JSON  | /name
            {"name":true}                   | INVALID_JSON  | INVALID_JSON  | /name
            {"name":["x"]}                  | INVALID_JSON  | INVALID_JSON  | /name
            {"name":{}}                     | INVALID_JSON  | INVALID_JSON  | /name
            {"price":"5"}                   | INVALID_JSON  | INVALID_JSON  | /price
            {"price":""}                    | INVALID_JSON  | INVALID_JSON  | /price
            {"sold":1}                      | INVALID_JSON  | INVALID_JSON  | /sold
            {"sold":"true"}                 | INVALID_JSON  | INVALID_JSON  | /sold
            {"colour":"BLUE"}               | INVALID_JSON  | VALUE_UNKNOWN | /colour
            {"colour":0}                    | INVALID_JSON  | VALUE_UNKNOWN | /colour
            {"id":"AAAAAAAAAAAAAAAAAAAAAA=="} | INVALID_JSON | INVALID_JSON | /id
            {"id":"1-1-1-1-1"}              | INVALID_JSON  | INVALID_JSON  | /id
            {"wheels":{"spokes":1}}         | INVALID_JSON  | INVALID_JSON  | /wheels
            """)
    void whatIsNotUnderstoodIsRefusedWithItsPlace(String body, String code, String cause, String pointer) {
        assertThatThrownBy(() -> read(body)).isInstanceOfSatisfying(RequestRefused.class, refused -> {
            assertThat(refused.refusal().status()).isEqualTo(400);
            assertThat(refused.refusal().code()).isEqualTo(code);
            assertThat(refused.refusal().violations()).singleElement().satisfies(violation -> {
                assertThat(violation.code()).isEqualTo(cause);
                assertThat(violation.field()).isEqualTo(pointer);
            });
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{} {}",
                "{}x",
                "{",
                "[]",
                "null",
                "\"x\"",
                "5",
                "{name:1}",
                "{'name':1}",
                "{\"price\":NaN}",
                "{\"price\":Infinity}",
                "{\"gears\":007}",
                "{\"price\":11111111111111111111111111111111111111111}",
                "// no\n{}",
                "<bike/>"
            })
    void whatIsNotOneObjectOfJsonIsRefused(String body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("INVALID_JSON"));
    }

    @Test
    void deepNestingEndlessTextsAndBrokenBytesAreRefused() {
        var deep = "{\"wheels\":" + "[".repeat(1000) + "]".repeat(1000) + "}";
        var endless = "{\"name\":\"" + "a".repeat(200_000) + "\"}";
        var brokenBytes = "{\"name\":\"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(deep)).isInstanceOf(RequestRefused.class);
        assertThatThrownBy(() -> read(endless)).isInstanceOf(RequestRefused.class);
        assertThatThrownBy(() -> Json.read(brokenBytes, Bike.class)).isInstanceOf(RequestRefused.class);
    }

    @Test
    void timesAreIsoAmountsArePlainAndNullsAreSaid() {
        var seen = new Seen(Instant.parse("2026-03-01T12:00:00.123456Z"), new BigDecimal("1E+3"), null);
        assertThat(new String(Json.write(seen), StandardCharsets.UTF_8))
                .isEqualTo("{\"at\":\"2026-03-01T12:00:00.123456Z\",\"price\":1000,\"name\":null}");
    }

    private static Bike read(String body) {
        return Json.read(body.getBytes(StandardCharsets.UTF_8), Bike.class);
    }
}
