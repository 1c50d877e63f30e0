package org.tandem.pipeline;

import java.io.Serializable;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.tandem.tenancy.SqlRow;

/** One stage of the firm's pipeline; see {@link DescribeStage}. {@code position} rises from the first to the last. */
public record StageRow(
        UUID id,
        long version,
        int position,
        String nameEn,
        String nameDe,
        int probability,
        ForecastCategory forecast,
        Set<DealField> required,
        Set<DealField> partnerFields,
        int stalledDays)
        implements Serializable {

    static StageRow of(SqlRow row) throws SQLException {
        return new StageRow(
                row.id("id"),
                row.version(),
                row.number("position"),
                row.text("name_en"),
                row.text("name_de"),
                row.number("probability"),
                row.constant("forecast", ForecastCategory.class),
                DealField.read(row.text("required_fields")),
                DealField.read(row.text("partner_fields")),
                row.number("stalled_days"));
    }

    public String name(String language) {
        return "de".equals(language) ? nameDe : nameEn;
    }

    public boolean isAfter(StageRow other) {
        return position > other.position;
    }
}
