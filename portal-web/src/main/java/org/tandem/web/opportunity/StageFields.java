package org.tandem.web.opportunity;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.pipeline.DealField;
import org.tandem.pipeline.DescribeStage;
import org.tandem.pipeline.ForecastCategory;
import org.tandem.pipeline.StageRow;

/** What stands in the form of a stage. */
public class StageFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID id;
    private long version;
    private String nameEn;
    private String nameDe;
    private Integer probability = 50;
    private ForecastCategory forecast = ForecastCategory.PIPELINE;
    private String[] required = {};
    private String[] partnerFields = {};
    private Integer stalledDays = 14;

    static StageFields of(StageRow stage) {
        var fields = new StageFields();
        fields.id = stage.id();
        fields.version = stage.version();
        fields.nameEn = stage.nameEn();
        fields.nameDe = stage.nameDe();
        fields.probability = stage.probability();
        fields.forecast = stage.forecast();
        fields.required = names(stage.required());
        fields.partnerFields = names(stage.partnerFields());
        fields.stalledDays = stage.stalledDays();
        return fields;
    }

    private static String[] names(Collection<DealField> some) {
        return some.stream().map(DealField::name).toArray(String[]::new);
    }

    private static Set<DealField> fields(String[] names) {
        return Arrays.stream(names).map(DealField::valueOf).collect(Collectors.toSet());
    }

    DescribeStage toCommand() {
        return new DescribeStage(
                nameEn, nameDe, probability, forecast, fields(required), fields(partnerFields), stalledDays);
    }

    public UUID getId() {
        return id;
    }

    long getVersion() {
        return version;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameDe() {
        return nameDe;
    }

    public void setNameDe(String nameDe) {
        this.nameDe = nameDe;
    }

    public Integer getProbability() {
        return probability;
    }

    public void setProbability(Integer probability) {
        this.probability = probability;
    }

    public ForecastCategory getForecast() {
        return forecast;
    }

    public void setForecast(ForecastCategory forecast) {
        this.forecast = forecast;
    }

    public String[] getRequired() {
        return required.clone();
    }

    public void setRequired(String[] required) {
        this.required = required.clone();
    }

    public String[] getPartnerFields() {
        return partnerFields.clone();
    }

    public void setPartnerFields(String[] partnerFields) {
        this.partnerFields = partnerFields.clone();
    }

    public Integer getStalledDays() {
        return stalledDays;
    }

    public void setStalledDays(Integer stalledDays) {
        this.stalledDays = stalledDays;
    }
}
