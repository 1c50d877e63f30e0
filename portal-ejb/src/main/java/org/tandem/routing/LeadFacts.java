package org.tandem.routing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.Condition.Kind;

/** What routing knows of a lead. Conditions ask about it by the names in {@link #FIELDS}. */
public record LeadFacts(
        UUID id,
        String category,
        String country,
        String subdivision,
        String postcode,
        String city,
        String source,
        String valueBand,
        BigDecimal amount,
        String currency,
        BigDecimal latitude,
        BigDecimal longitude,
        int attempts) {

    /** In the order in which the editor of a rule shows them. */
    public static final Map<String, Kind> FIELDS = fields();

    private static Map<String, Kind> fields() {
        var fields = new LinkedHashMap<String, Kind>();
        for (var name : new String[] {
            "category", "country", "subdivision", "postcode", "city", "source", "valueBand", "currency"
        }) {
            fields.put("lead." + name, Kind.TEXT);
        }
        fields.put("lead.amount", Kind.NUMBER);
        fields.put("lead.attempts", Kind.NUMBER);
        fields.put("lead.amountKnown", Kind.FLAG);
        return fields;
    }

    /** Unknown texts are empty, an unknown amount is 0; amounts are in whole units of their currency. */
    Map<String, Object> values() {
        return Map.ofEntries(
                Map.entry("lead.category", orEmpty(category)),
                Map.entry("lead.country", orEmpty(country)),
                Map.entry("lead.subdivision", orEmpty(subdivision)),
                Map.entry("lead.postcode", orEmpty(postcode)),
                Map.entry("lead.city", orEmpty(city)),
                Map.entry("lead.source", source),
                Map.entry("lead.valueBand", valueBand),
                Map.entry("lead.currency", orEmpty(currency)),
                Map.entry("lead.amount", amount == null ? 0L : amount.longValue()),
                Map.entry("lead.attempts", (long) attempts),
                Map.entry("lead.amountKnown", amount != null));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
