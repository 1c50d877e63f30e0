package org.tandem.registration;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.shared.Condition;
import org.tandem.shared.Condition.Kind;

/** What the condition of an approval rule may ask about. Amounts are whole units of the deal's own currency. */
public final class ApprovalFacts {
    /** By the names of the language; the page that edits rules shows them. */
    public static final Map<String, Kind> FIELDS = fields();

    private ApprovalFacts() {}

    private static Map<String, Kind> fields() {
        var fields = new LinkedHashMap<String, Kind>();
        fields.put("deal.amount", Kind.NUMBER);
        fields.put("deal.currency", Kind.TEXT);
        fields.put("deal.categories", Kind.TEXTS);
        fields.put("deal.country", Kind.TEXT);
        fields.put("deal.subdivision", Kind.TEXT);
        fields.put("partner.level", Kind.TEXT);
        return fields;
    }

    static Condition compile(String expression) {
        return Condition.compile("expression", expression, FIELDS);
    }

    /** @param level code of the partner's programme level, or null */
    static Map<String, Object> of(Deal deal, String level) {
        var value = deal.getValue();
        return Map.of(
                "deal.amount",
                value == null
                        ? 0L
                        : value.getAmount().setScale(0, RoundingMode.DOWN).longValueExact(),
                "deal.currency",
                value == null ? "" : value.getCurrency(),
                "deal.categories",
                List.copyOf(deal.getCategories()),
                "deal.country",
                text(deal.getCountry()),
                "deal.subdivision",
                text(deal.getSubdivision()),
                "partner.level",
                text(level));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
