package org.tandem.territory;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

final class TerritoryFixture {
    private TerritoryFixture() {}

    static UUID partner(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static Territory areas(String partner, String... typed) {
        return new Territory(
                UUID.randomUUID(),
                0,
                partner,
                Stream.of(typed).map(Area::parse).toList(),
                null,
                List.of(new TerritoryPartner(partner(partner), partner)));
    }

    static Territory circle(String partner, String latitude, String longitude, String radius) {
        return new Territory(
                UUID.randomUUID(),
                0,
                partner,
                List.of(),
                new Circle(new BigDecimal(latitude), new BigDecimal(longitude), new BigDecimal(radius)),
                List.of(new TerritoryPartner(partner(partner), partner)));
    }
}
