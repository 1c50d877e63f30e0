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
            "kontakt id",
            "nicht andern lead",
            "lead nr",
            "lead number"),
    TITLE("topic", "title", "subject", "lead title", "thema", "betreff", "deal name"),
    NEED(
            "description",
            "need",
            "message",
            "comments",
            "notes",
            "beschreibung",
            "bedarf",
            "nachricht",
            "anfrage",
            "anmerkungen",
            "bemerkung"),
    CATEGORY("product interest", "category", "product category", "product", "produktinteresse", "kategorie", "produkt"),
    COMPANY(
            "company",
            "company name",
            "account name",
            "account",
            "firma",
            "firmenname",
            "unternehmen",
            "organisation",
            "company account",
            "firma account",
            "unternehmensname",
            "name des unternehmens",
            "associated company"),
    DOMAIN("website", "website url", "company domain name", "domain", "webseite", "web site", "website adresse"),
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
            "mobile phone number",
            "telefon geschaftlich",
            "telefon 1"),
    STREET(
            "street",
            "street address",
            "address 1 street 1",
            "address",
            "strasse",
            "anschrift",
            "address line 1",
            "street 1",
            "strasse 1",
            "strasse und hausnummer",
            "adresse",
            "adresse 1 strasse 1",
            "adresszeile 1"),
    POSTCODE(
            "zip postal code",
            "postal code",
            "zip",
            "zip code",
            "postcode",
            "address 1 zip postal code",
            "plz",
            "postleitzahl",
            "postalcode",
            "zippostalcode",
            "adresse 1 postleitzahl"),
    CITY("city", "address 1 city", "ort", "stadt", "town", "adresse 1 ort"),
    SUBDIVISION(
            "state province",
            "state region",
            "state",
            "state province code",
            "address 1 state province",
            "bundesland",
            "region",
            "bundesland region",
            "bundesland kanton",
            "bundesland provinz",
            "subdivision",
            "adresse 1 bundesland kanton"),
    COUNTRY(
            "country",
            "country region",
            "country code",
            "address 1 country region",
            "land",
            "land region",
            "adresse 1 land region",
            "address 1 country"),
    AMOUNT(
            "amount",
            "value",
            "est value",
            "deal amount",
            "estimated value",
            "budget",
            "wert",
            "betrag",
            "umsatz",
            "geschatzter wert",
            "geschatzter umsatz",
            "est revenue"),
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
