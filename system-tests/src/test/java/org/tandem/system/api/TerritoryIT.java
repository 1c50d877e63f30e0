package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Api;
import org.tandem.system.Partners;
import org.tandem.system.People;
import org.tandem.system.StackExtension;

/** Territories and calendars over HTTP: what is right is kept, what is wrong is refused with its reason. */
@ExtendWith(StackExtension.class)
class TerritoryIT {
    private final Api eva = Api.as(People.EVA);

    private static Map<String, Object> territory(Object... fields) {
        var body = new java.util.HashMap<String, Object>();
        body.put("name", "T " + UUID.randomUUID());
        for (var at = 0; at < fields.length; at += 2) {
            body.put(fields[at].toString(), fields[at + 1]);
        }
        return body;
    }

    @Test
    void aHoleIsClosedByATerritoryAndOpensAgain() {
        assertThat(covered("DE-TH")).isFalse();
        var drawn = eva.post(
                        "/territories",
                        territory("areas", List.of("DE-TH"), "partnerIds", List.of(Partners.id("ridge"))))
                .answers(201)
                .json();
        assertThat(covered("DE-TH")).isTrue();
        assertThat(eva.get("/territories?country=DE&limit=200").body())
                .contains(drawn.path("id").asText());
        eva.ifVersion(drawn.path("version").asLong() + 1)
                .delete("/territories/" + drawn.path("id").asText())
                .refuses(409, "STALE_VERSION");
        eva.ifVersion(drawn.path("version").asLong())
                .delete("/territories/" + drawn.path("id").asText())
                .answers(200);
        assertThat(covered("DE-TH")).isFalse();
    }

    private boolean covered(String code) {
        for (var part : eva.get("/territory-coverage?country=DE").ok().path("parts")) {
            if (part.path("subdivision").asText().equals(code)) {
                return !part.path("by").isNull();
            }
        }
        throw new AssertionError(code);
    }

    @Test
    void whatIsWrongIsRefused() {
        eva.post("/territories", territory()).refuses(422, "TERRITORY_EMPTY");
        eva.post("/territories", territory("areas", List.of("Bavaria"))).refuses(422, "TERRITORY_AREA_UNREADABLE");
        eva.post("/territories", territory("areas", List.of("DE"), "latitude", 1, "longitude", 1, "radiusKm", 1))
                .refuses(422, "TERRITORY_AREAS_OR_CIRCLE");
        eva.post("/territories", territory("latitude", 1, "longitude", 1)).refuses(422, "TERRITORY_CIRCLE_INCOMPLETE");
        eva.post("/territories", territory("areas", List.of("DE"), "partnerIds", List.of(Partners.id("nordtool"))))
                .refuses(422, "TERRITORY_PARTNER_UNKNOWN");
        var week = new java.util.HashMap<>(Partners.week());
        week.put("blocks", List.of());
        eva.post("/business-calendars", week).refuses(422, "CALENDAR_WITHOUT_BLOCKS");
        eva.post("/programme-levels", Partners.level(0)).refuses(422, "OUT_OF_RANGE");
    }

    @Test
    void aCircleMayLieOverTheAntimeridian() {
        var drawn = eva.post("/territories", territory("latitude", -17, "longitude", 179.9, "radiusKm", 100))
                .answers(201)
                .json();
        assertThat(drawn.path("areas")).isEmpty();
        assertThat(drawn.path("radiusKm").asInt()).isEqualTo(100);
    }
}
