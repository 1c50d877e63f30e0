package org.tandem.lead;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Leads as the stories of the tests need them. */
final class LeadFixture {
    static final UUID SUMMIT = new UUID(1, 1);
    static final UUID RIDGE = new UUID(1, 2);
    static final UUID DANA = new UUID(2, 1);
    static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");
    static final Set<String> CATEGORIES = Set.of("e-bikes", "cargo");

    private LeadFixture() {}

    static ReportBuilder report() {
        return new ReportBuilder();
    }

    static LeadDraft draft() {
        return report().check();
    }

    static Lead pooled() {
        return new Lead(draft(), "L-2026-000001", MONDAY);
    }

    static Lead claimed() {
        var lead = pooled();
        lead.assign(SUMMIT, DANA, MONDAY);
        return lead;
    }

    static Lead working() {
        var lead = claimed();
        lead.start();
        return lead;
    }

    static Lead qualified() {
        var lead = working();
        lead.qualify();
        return lead;
    }

    static Lead lost() {
        var lead = working();
        lead.lose(LostReason.NO_BUDGET);
        return lead;
    }

    static Lead retired() {
        var lead = pooled();
        lead.retire(RetireReason.SPAM);
        return lead;
    }

    static Lead kept() {
        var lead = pooled();
        lead.retract();
        return lead;
    }

    /** A complete report; a test changes what it is about. */
    static final class ReportBuilder {
        private String externalId = "00Q-1";
        private String title = "Twelve cargo bikes";
        private String need = "12 cargo bikes for deliveries";
        private String category = "cargo";
        private String company = "Weber Logistik GmbH";
        private String domain = "weber-logistik.example";
        private String contactName = "Anna Weber";
        private String email = "anna@weber-logistik.example";
        private String phone = "0221 5550117";
        private String street = "Hauptstraße 5";
        private String postcode = "50667";
        private String city = "Köln";
        private String subdivision = "DE-NW";
        private String country = "DE";
        private BigDecimal amount = new BigDecimal("12500");
        private String currency = "EUR";

        ReportBuilder externalId(String value) {
            externalId = value;
            return this;
        }

        ReportBuilder title(String value) {
            title = value;
            return this;
        }

        ReportBuilder need(String value) {
            need = value;
            return this;
        }

        ReportBuilder category(String value) {
            category = value;
            return this;
        }

        ReportBuilder company(String value) {
            company = value;
            return this;
        }

        ReportBuilder domain(String value) {
            domain = value;
            return this;
        }

        ReportBuilder contact(String value) {
            contactName = value;
            return this;
        }

        ReportBuilder email(String value) {
            email = value;
            return this;
        }

        ReportBuilder phone(String value) {
            phone = value;
            return this;
        }

        ReportBuilder place(String newStreet, String newPostcode, String newCity) {
            street = newStreet;
            postcode = newPostcode;
            city = newCity;
            return this;
        }

        ReportBuilder region(String newSubdivision, String newCountry) {
            subdivision = newSubdivision;
            country = newCountry;
            return this;
        }

        ReportBuilder value(String newAmount, String newCurrency) {
            amount = newAmount == null ? null : new BigDecimal(newAmount);
            currency = newCurrency;
            return this;
        }

        RegisterLead build() {
            return new RegisterLead(
                    externalId,
                    title,
                    need,
                    category,
                    company,
                    domain,
                    contactName,
                    email,
                    phone,
                    street,
                    postcode,
                    city,
                    subdivision,
                    country,
                    amount,
                    currency,
                    LeadSource.WEB_FORM,
                    new BigDecimal("50.93841"),
                    new BigDecimal("6.95995"));
        }

        LeadDraft check() {
            return LeadDraft.check(build(), CATEGORIES, "CHF");
        }
    }
}
