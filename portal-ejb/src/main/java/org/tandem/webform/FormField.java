package org.tandem.webform;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a form can ask for. The name is that of the field of a lead. */
public enum FormField {
    CONTACT_NAME("contactName"),
    COMPANY("company"),
    EMAIL("email"),
    PHONE("phone"),
    NEED("need"),
    STREET("street"),
    POSTCODE("postcode"),
    CITY("city"),
    COUNTRY("country");

    /** Whether a form asks for it. */
    public enum Use {
        ABSENT,
        OPTIONAL,
        REQUIRED
    }

    private final String field;

    FormField(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }

    static String write(Map<FormField, Use> uses) {
        return Arrays.stream(values())
                .filter(field -> uses.getOrDefault(field, Use.ABSENT) != Use.ABSENT)
                .map(field -> field.field + (uses.get(field) == Use.REQUIRED ? "!" : ""))
                .collect(Collectors.joining(","));
    }

    static Map<FormField, Use> read(String text) {
        var uses = new EnumMap<FormField, Use>(FormField.class);
        for (var part : text.split(",")) {
            var name = part.replace("!", "");
            Arrays.stream(values())
                    .filter(field -> field.field.equals(name))
                    .forEach(field -> uses.put(field, part.endsWith("!") ? Use.REQUIRED : Use.OPTIONAL));
        }
        return uses;
    }
}
