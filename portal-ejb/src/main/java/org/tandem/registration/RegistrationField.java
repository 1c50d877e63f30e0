package org.tandem.registration;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a registration says, field by field: what may be edited and what can be sent back for correction. */
public enum RegistrationField {
    COMPANY("company", Deal::getCompany),
    DOMAIN("domain", Deal::getDomain),
    TAX_ID("taxId", Deal::getTaxId),
    CONTACT_NAME("contactName", Deal::getContactName),
    EMAIL("email", Deal::getEmail),
    PHONE("phone", Deal::getPhone),
    STREET("street", Deal::getStreet),
    POSTCODE("postcode", Deal::getPostcode),
    CITY("city", Deal::getCity),
    COUNTRY("country", Deal::getCountry),
    SUBDIVISION("subdivision", Deal::getSubdivision),
    CATEGORIES("categories", Deal::getCategories),
    NEED("need", Deal::getNeed),
    AMOUNT("amount", Deal::getValue),
    EXPECTED_CLOSE("expectedClose", Deal::getExpectedClose),
    EVIDENCE("evidence", Deal::getEvidence);

    private final String text;
    private final Function<Deal, Object> value;

    RegistrationField(String text, Function<Deal, Object> value) {
        this.text = text;
        this.value = value;
    }

    /** As forms and the API name it. */
    public String text() {
        return text;
    }

    Object of(Deal deal) {
        return value.apply(deal);
    }

    static String write(Collection<RegistrationField> fields) {
        return fields.isEmpty()
                ? null
                : fields.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    static Set<RegistrationField> read(String names) {
        var fields = EnumSet.noneOf(RegistrationField.class);
        if (names != null) {
            Arrays.stream(names.split(" ")).map(RegistrationField::valueOf).forEach(fields::add);
        }
        return fields;
    }
}
