package org.tandem.pipeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.tandem.shared.Conflict;
import org.tandem.tenancy.TenantEntity;

/** One step of a firm's pipeline. Deals stand in it while they are open, and keep it when they are closed. */
@Entity
@Table(name = "pipeline_stages")
public class PipelineStage extends TenantEntity {
    @Version
    private long version;

    private int position;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_de")
    private String nameDe;

    private int probability;

    @Enumerated(EnumType.STRING)
    private ForecastCategory forecast;

    @Column(name = "required_fields")
    private String requiredFields;

    @Column(name = "partner_fields")
    private String partnerFields;

    @Column(name = "stalled_days")
    private int stalledDays;

    protected PipelineStage() {}

    PipelineStage(int position, DescribeStage said) {
        this.position = position;
        describe(said);
    }

    final void describe(DescribeStage said) {
        var checked = said.checked();
        nameEn = checked.nameEn();
        nameDe = checked.nameDe();
        probability = checked.probability();
        forecast = checked.forecast();
        requiredFields = DealField.write(checked.required());
        partnerFields = DealField.write(checked.partnerFields());
        stalledDays = checked.stalledDays();
    }

    void standAt(int newPosition) {
        position = newPosition;
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
    }
}
