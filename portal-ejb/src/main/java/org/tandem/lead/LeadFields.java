package org.tandem.lead;

import java.util.Set;
import org.tandem.shared.TextInput;

/** How the fields of a lead that have a form of their own are read. Each returns null for absent and for refused. */
final class LeadFields {
    private LeadFields() {}

    static String category(TextInput input, String value, Set<String> known) {
        var text = input.optional("category", value, 40);
        return text == null || known.contains(text)
                ? text
                : input.refuse("category", LeadRule.LEAD_CATEGORY_UNKNOWN, text);
    }
}
