package org.tandem.duplicate;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.lead.MatchFacts;

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

    enum Property {
        KEY("match_key", "leads_match", MatchFacts::matchKey),
        EMAIL("email", "leads_match_email", MatchFacts::email),
        DOMAIN("match_domain", "leads_match_domain", MatchFacts::domain),
        NAME("match_name", "leads_match_name", MatchFacts::name),
        PHONE("phone", "leads_match_phone", MatchFacts::phone),
        POSTCODE("postcode", null, MatchFacts::postcode);

        private final String column;
        private final String index;
        private final Function<MatchFacts, String> value;

        Property(String column, String index, Function<MatchFacts, String> value) {
            this.column = column;
            this.index = index;
            this.value = value;
        }

        /** Those that say something alone; the key only of a report without an e-mail, of which it is made otherwise. */
        static Stream<Property> aloneIn(MatchFacts report) {
            return Stream.of(values())
                    .filter(one -> one.index != null && one.isIn(report) && (one != KEY || report.email() == null));
        }

        String index() {
            return index;
        }

        String of(MatchFacts facts) {
            return value.apply(facts);
        }

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }

        String known() {
            return "l." + column + " = :" + parameter();
        }

        boolean isIn(MatchFacts facts) {
            return of(facts) != null;
        }

        private boolean isSame(MatchFacts one, MatchFacts other) {
            return isIn(one) && of(one).equalsIgnoreCase(of(other));
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

    /** Whether the report has what this look goes by. */
    boolean isFor(MatchFacts report) {
        return properties.stream().allMatch(property -> property.isIn(report));
    }

    /** Whether all that this look can find has this property of the report as well; its key has its e-mail in it. */
    boolean isWithin(Property property) {
        return properties.contains(property) || this == REPORT && property == Property.EMAIL;
    }

    boolean finds(MatchFacts report, MatchFacts other) {
        return properties.stream().allMatch(property -> property.isSame(report, other));
    }

    /** A lead {@code l} that has what a report says. */
    String known() {
        return terms(properties.stream().map(Property::known));
    }

    /** A lead {@code o} that has the same as {@code l}. */
    String same() {
        return terms(properties.stream().map(one -> "o." + one.column + " = l." + one.column));
    }

    private static String terms(Stream<String> each) {
        return each.collect(Collectors.joining(" AND "));
    }
}
