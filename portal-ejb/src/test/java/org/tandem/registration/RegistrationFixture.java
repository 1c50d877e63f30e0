package org.tandem.registration;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Registrations as the stories of the tests need them. */
final class RegistrationFixture {
    static final UUID SUMMIT = new UUID(1, 1);
    static final UUID RIDGE = new UUID(1, 2);
    static final UUID DANA = new UUID(2, 1);
    static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Set<String> CATEGORIES = Set.of("e-bikes", "cargo", "parts");

    private RegistrationFixture() {}

    static RegisterDeal report() {
        return new RegisterDeal(
                "Weber Logistik GmbH",
                "weber-logistik.example",
                "DE 123.456.789",
                "Anna Weber",
                "anna@weber-logistik.example",
                "0221 5550117",
                "Hauptstraße 5",
                "50667",
                "Köln",
                "DE",
                "DE-NW",
                List.of("e-bikes", "cargo"),
                "30 cargo bikes for parcels",
                new BigDecimal("90000"),
                "EUR",
                "2026-06-30",
                "Visited twice, offer of 12 February");
    }

    static RegisterDeal bare(String company) {
        return new RegisterDeal(
                company, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    static RegisterDeal with(RegisterDeal in, List<String> categories, String country, String subdivision) {
        return new RegisterDeal(
                in.company(),
                in.domain(),
                in.taxId(),
                in.contactName(),
                in.email(),
                in.phone(),
                in.street(),
                in.postcode(),
                in.city(),
                country,
                subdivision,
                categories,
                in.need(),
                in.amount(),
                in.currency(),
                in.expectedClose(),
                in.evidence());
    }

    static RegisterDeal withEvidence(RegisterDeal in, String evidence) {
        return new RegisterDeal(
                in.company(),
                in.domain(),
                in.taxId(),
                in.contactName(),
                in.email(),
                in.phone(),
                in.street(),
                in.postcode(),
                in.city(),
                in.country(),
                in.subdivision(),
                in.categories(),
                in.need(),
                in.amount(),
                in.currency(),
                in.expectedClose(),
                evidence);
    }

    static Deal deal(RegisterDeal report) {
        return new Deal(new DealReader(report, CATEGORIES, "CHF"));
    }

    static Registration draft() {
        return new Registration(deal(report()), "R-2026-000001", SUMMIT, DANA, MONDAY);
    }

    static Registration submitted() {
        var registration = draft();
        registration.submit(MONDAY, TODAY);
        return registration;
    }

    static Registration inReview() {
        var registration = submitted();
        registration.takeUp();
        return registration;
    }

    static Registration returned(RegistrationField... fields) {
        var registration = inReview();
        registration.returnFor(Set.of(fields));
        return registration;
    }

    static Registration approved(Instant until) {
        var registration = inReview();
        registration.approve(MONDAY, until);
        return registration;
    }
}
