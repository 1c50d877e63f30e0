package org.tandem.forecast;

import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** What a partner is to sell in a quarter was set. */
public record QuotaSet(UUID subjectId, String quarter, String amount) implements DomainEvent {
    @Override
    public String subject() {
        return "quota";
    }

    @Override
    public String type() {
        return "quota.set";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("organization", subjectId.toString(), "quarter", quarter, "amount", amount);
    }
}
