package org.tandem.duplicate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where two leads that are probably the same are found: what they then have in common, and the index that knows it. Each
 * look is told its index: the optimizer cannot know that one domain has most of the leads.
 */
enum Look {
    REPORT("leads_match", Property.KEY),
    EMAIL("leads_match_email", Property.EMAIL),
    NAME_AT_DOMAIN("leads_match_domain", Property.DOMAIN, Property.NAME),
    NAME_AT_PHONE("leads_match_phone", Property.PHONE, Property.NAME),
    NAME_IN_PLACE("leads_match_name", Property.NAME, Property.POSTCODE),
    LINE("leads_match_line", Property.DOMAIN, Property.PHONE);

    private enum Property {
        KEY("match_key"),
        EMAIL("email"),
        DOMAIN("match_domain"),
        NAME("match_name"),
        PHONE("phone"),
        POSTCODE("postcode");

        private final String column;

        Property(String column) {
            this.column = column;
        }

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String index;
    private final List<Property> properties;

    Look(String index, Property... properties) {
        this.index = index;
        this.properties = List.of(properties);
    }

    String index() {
        return index;
    }

    /** The parameters without which there is nothing to look for. */
    List<String> needs() {
        return properties.stream().map(Property::parameter).toList();
    }

    /** A lead {@code l} that has what a report says. */
    String known() {
        return terms(properties.stream().map(one -> "l." + one.column + " = :" + one.parameter()));
    }

    /** A lead {@code o} that has the same as {@code l}. */
    String same() {
        return terms(properties.stream().map(one -> "o." + one.column + " = l." + one.column));
    }

    private static String terms(Stream<String> each) {
        return each.collect(Collectors.joining(" AND "));
    }
}
