package org.tandem.leadimport;

import java.util.List;
import java.util.Locale;

/** What a column of a file can mean, with the headings under which other systems export it. */
public enum ImportField {
    EXTERNAL_ID(
            "lead id",
            "record id",
            "id",
            "external id",
            "do not modify lead",
            "externe id",
            "datensatz id",
            "kontakt id"),
    TITLE("topic", "title", "subject", "lead title", "thema", "betreff", "deal name"),
    NEED("description", "need", "message", "comments", "notes", "beschreibung", "bedarf", "nachricht", "anfrage"),
    CATEGORY("product interest", "category", "product category", "product", "produktinteresse", "kategorie", "produkt"),
    COMPANY("company", "company name", "account name", "account", "firma", "firmenname", "unternehmen", "organisation"),
    DOMAIN("website", "website url", "company domain name", "domain", "webseite", "web site"),
    CONTACT_NAME("name", "full name", "contact name", "contact", "ansprechpartner", "kontakt", "vollstandiger name"),
    FIRST_NAME("first name", "firstname", "vorname"),
    LAST_NAME("last name", "lastname", "nachname", "surname"),
    EMAIL("email", "e mail", "email address", "email address 1", "e mail address", "e mail adresse", "mail"),
    PHONE(
            "phone",
            "phone number",
            "business phone",
            "telefon",
            "telefonnummer",
            "mobile",
            "mobile phone",
            "mobile phone number"),
    STREET("street", "street address", "address 1 street 1", "address", "strasse", "anschrift", "address line 1"),
    POSTCODE(
            "zip postal code",
            "postal code",
            "zip",
            "zip code",
            "postcode",
            "address 1 zip postal code",
            "plz",
            "postleitzahl"),
    CITY("city", "address 1 city", "ort", "stadt", "town"),
    SUBDIVISION(
            "state province",
            "state region",
            "state",
            "state province code",
            "address 1 state province",
            "bundesland",
            "region"),
    COUNTRY("country", "country region", "country code", "address 1 country region", "land"),
    AMOUNT("amount", "value", "est value", "deal amount", "estimated value", "budget", "wert", "betrag", "umsatz"),
    CURRENCY("currency", "currency code", "lead currency", "wahrung");

    private final List<String> headings;

    ImportField(String... headings) {
        this.headings = List.of(headings);
    }

    /** 0 is the best; negative when the heading is not known for this field. */
    int rank(String heading) {
        return headings.indexOf(heading);
    }

    /** Name of the field of {@link org.tandem.lead.RegisterLead} whose refusals belong to this column. */
    String target() {
        return switch (this) {
            case EXTERNAL_ID -> "externalId";
            case CONTACT_NAME, FIRST_NAME, LAST_NAME -> "contactName";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }
}
