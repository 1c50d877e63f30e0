package org.tandem.pipeline;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of a deal, as far as a stage can ask for it or keep a partner from changing it. */
public enum DealField {
    NAME("name"),
    AMOUNT("amount"),
    CLOSE_DATE("closeDate"),
    NEXT_STEP("nextStep"),
    FORECAST("forecast"),
    CATEGORIES("categories"),
    CONTACT("contactId"),
    OWNER("ownerPersonId"),
    TEAM("team");

    /** Those that can be missing at all. */
    public static final Set<DealField> REQUIRABLE = EnumSet.of(AMOUNT, NEXT_STEP, CATEGORIES, CONTACT, OWNER, TEAM);

    private final String field;

    DealField(String field) {
        this.field = field;
    }

    /** Its name in forms and on the wire. */
    public String field() {
        return field;
    }

    static Set<DealField> read(String column) {
        return column.isEmpty()
                ? EnumSet.noneOf(DealField.class)
                : Arrays.stream(column.split(" "))
                        .map(DealField::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DealField.class)));
    }

    static String write(Collection<DealField> fields) {
        return fields.stream().sorted().distinct().map(DealField::name).collect(Collectors.joining(" "));
    }
}
