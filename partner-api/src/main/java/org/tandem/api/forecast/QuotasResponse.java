package org.tandem.api.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.tandem.forecast.QuotaRow;

/** Quotas of a quarter, by partner; at most 200. */
public record QuotasResponse(List<Quota> items) {

    /** What a partner is to sell. */
    public record Quota(UUID organizationId, String organizationName, String quarter, BigDecimal amount) {}

    static QuotasResponse from(List<QuotaRow> rows) {
        return new QuotasResponse(rows.stream()
                .map(row -> new Quota(
                        row.organizationId(),
                        row.organizationName(),
                        row.quarter().toString(),
                        row.amount()))
                .toList());
    }
}
