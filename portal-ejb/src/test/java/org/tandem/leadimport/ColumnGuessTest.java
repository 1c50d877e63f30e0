package org.tandem.leadimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.leadimport.ImportField.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnGuessTest {
    /** Heading rows as the three systems export them, and what each column is, in order; null: nothing of ours. */
    static Stream<Arguments> exports() {
        return Stream.of(
                Arguments.of(
                        "Salesforce, report",
                        "Lead ID,First Name,Last Name,Title,Company / Account,Email,Phone,Street,City,State/Province,Zip/Postal Code,Country,Lead Source,Lead Status,Description",
                        fields(
                                EXTERNAL_ID,
                                FIRST_NAME,
                                LAST_NAME,
                                null,
                                COMPANY,
                                EMAIL,
                                PHONE,
                                STREET,
                                CITY,
                                SUBDIVISION,
                                POSTCODE,
                                COUNTRY,
                                null,
                                null,
                                NEED)),
                Arguments.of(
                        "Salesforce, data loader",
                        "Id,LastName,FirstName,Salutation,Title,Company,Street,City,State,PostalCode,Country,Phone,MobilePhone,Email,Website,Description,LeadSource,Status",
                        fields(
                                EXTERNAL_ID,
                                LAST_NAME,
                                FIRST_NAME,
                                null,
                                null,
                                COMPANY,
                                STREET,
                                CITY,
                                SUBDIVISION,
                                POSTCODE,
                                COUNTRY,
                                PHONE,
                                null,
                                EMAIL,
                                DOMAIN,
                                NEED,
                                null,
                                null)),
                Arguments.of(
                        "Salesforce, German",
                        "Lead-ID,Vorname,Nachname,Titel,Firma/Account,E-Mail,Telefon,Straße,Ort,Bundesland/Provinz,Postleitzahl,Land,Beschreibung",
                        fields(
                                EXTERNAL_ID,
                                FIRST_NAME,
                                LAST_NAME,
                                null,
                                COMPANY,
                                EMAIL,
                                PHONE,
                                STREET,
                                CITY,
                                SUBDIVISION,
                                POSTCODE,
                                COUNTRY,
                                NEED)),
                Arguments.of(
                        "HubSpot",
                        "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Company Name,Website URL,Street Address,City,State/Region,Postal Code,Country/Region,Job Title,Message",
                        fields(
                                EXTERNAL_ID,
                                FIRST_NAME,
                                LAST_NAME,
                                EMAIL,
                                PHONE,
                                null,
                                COMPANY,
                                DOMAIN,
                                STREET,
                                CITY,
                                SUBDIVISION,
                                POSTCODE,
                                COUNTRY,
                                null,
                                NEED)),
                Arguments.of(
                        "HubSpot, German",
                        "Datensatz-ID,Vorname,Nachname,E-Mail,Telefonnummer,Name des Unternehmens,Adresse,Stadt,Bundesland/Region,Postleitzahl,Land/Region,Nachricht",
                        fields(
                                EXTERNAL_ID,
                                FIRST_NAME,
                                LAST_NAME,
                                EMAIL,
                                PHONE,
                                COMPANY,
                                STREET,
                                CITY,
                                SUBDIVISION,
                                POSTCODE,
                                COUNTRY,
                                NEED)),
                Arguments.of(
                        "Dynamics",
                        "(Do Not Modify) Lead,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Topic,Name,Company Name,Email,Business Phone,Street 1,City,State/Province,ZIP/Postal Code,Country/Region,Est. Value,Currency,Description",
                        fields(
                                EXTERNAL_ID,
                                null,
                                null,
                                TITLE,
                                CONTACT_NAME,
                                COMPANY,
                                EMAIL,
                                PHONE,
                                STREET,
                                CITY,
                                SUBDIVISION,
                                POSTCODE,
                                COUNTRY,
                                AMOUNT,
                                CURRENCY,
                                NEED)),
                Arguments.of(
                        "Dynamics, German",
                        "(Nicht ändern) Lead,(Nicht ändern) Zeilenprüfsumme,Thema,Name,Firmenname,E-Mail,Telefon (geschäftlich),Straße 1,Ort,Bundesland/Kanton,PLZ,Land/Region,Geschätzter Wert,Währung,Beschreibung",
                        fields(
                                EXTERNAL_ID,
                                null,
                                TITLE,
                                CONTACT_NAME,
                                COMPANY,
                                EMAIL,
                                PHONE,
                                STREET,
                                CITY,
                                SUBDIVISION,
                                POSTCODE,
                                COUNTRY,
                                AMOUNT,
                                CURRENCY,
                                NEED)));
    }

    private static List<ImportField> fields(ImportField... fields) {
        return Arrays.asList(fields);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exports")
    void knowsTheHeadingsOfOtherSystems(String system, String header, List<ImportField> fields) {
        var expected = new EnumMap<ImportField, Integer>(ImportField.class);
        for (var column = 0; column < fields.size(); column++) {
            if (fields.get(column) != null) {
                expected.put(fields.get(column), column);
            }
        }
        assertThat(ColumnGuess.of(List.of(header.split(",")))).as(system).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(ImportField.class)
    void theFieldsOwnNameIsEnough(ImportField field) {
        var heading = switch (field) {
            case CONTACT_NAME -> "Contact name";
            case AMOUNT -> "Amount";
            default -> field.name().replace('_', ' ');
        };
        assertThat(ColumnGuess.of(List.of("x", heading))).containsEntry(field, 1);
    }

    @Test
    void theBetterHeadingWins() {
        assertThat(ColumnGuess.of(List.of("Mobile Phone", "Phone"))).isEqualTo(Map.of(PHONE, 1));
        assertThat(ColumnGuess.of(List.of("Phone", "Mobile Phone"))).isEqualTo(Map.of(PHONE, 0));
    }

    @Test
    void aTitleWithoutPersonIsAHeadline() {
        assertThat(ColumnGuess.of(List.of("Title", "Company"))).containsEntry(TITLE, 0);
        assertThat(ColumnGuess.of(List.of("Topic", "Title", "Last Name"))).containsEntry(TITLE, 0);
    }

    @Test
    void knowsNothingOfOtherHeadings() {
        assertThat(ColumnGuess.of(List.of("", "Foo", "日本"))).isEmpty();
    }
}
