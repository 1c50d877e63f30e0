package org.tandem.web.opportunity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.tandem.opportunity.OpportunityView;
import org.tandem.opportunity.ReviseOpportunity;
import org.tandem.pipeline.ForecastCategory;

/** What stands in the form of an opportunity: at first what is known of it. */
public class OpportunityFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private BigDecimal amount;
    private LocalDate closeDate;
    private String nextStep;
    private LocalDate nextStepOn;
    private ForecastCategory forecast;
    private String[] categories;
    private String contactId;
    private String ownerPersonId;

    OpportunityFields(OpportunityView deal) {
        name = deal.name();
        amount = deal.amount() == null ? null : plain(deal.amount());
        closeDate = deal.closeDate();
        nextStep = deal.nextStep();
        nextStepOn = deal.nextStepOn();
        forecast = deal.forecast();
        categories = deal.categories().toArray(String[]::new);
        contactId = text(deal.contactId());
        ownerPersonId = text(deal.ownerPersonId());
    }

    private static BigDecimal plain(BigDecimal stored) {
        var short4 = stored.stripTrailingZeros();
        return short4.scale() < 0 ? short4.setScale(0) : short4;
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    /** An emptied next step is meant to be gone; a forecast that is the stage's own stays the stage's. */
    ReviseOpportunity toCommand(OpportunityView before) {
        return new ReviseOpportunity(
                name == null ? "" : name,
                amount,
                null,
                closeDate,
                nextStep == null ? "" : nextStep,
                nextStepOn,
                forecast == before.forecast() ? null : forecast,
                Set.of(categories),
                contactId == null ? null : UUID.fromString(contactId),
                ownerPersonId == null ? null : UUID.fromString(ownerPersonId),
                null);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getCloseDate() {
        return closeDate;
    }

    public void setCloseDate(LocalDate closeDate) {
        this.closeDate = closeDate;
    }

    public String getNextStep() {
        return nextStep;
    }

    public void setNextStep(String nextStep) {
        this.nextStep = nextStep;
    }

    public LocalDate getNextStepOn() {
        return nextStepOn;
    }

    public void setNextStepOn(LocalDate nextStepOn) {
        this.nextStepOn = nextStepOn;
    }

    public ForecastCategory getForecast() {
        return forecast;
    }

    public void setForecast(ForecastCategory forecast) {
        this.forecast = forecast;
    }

    public String[] getCategories() {
        return categories.clone();
    }

    public void setCategories(String[] categories) {
        this.categories = categories.clone();
    }

    public String getContactId() {
        return contactId;
    }

    public void setContactId(String contactId) {
        this.contactId = contactId;
    }

    public String getOwnerPersonId() {
        return ownerPersonId;
    }

    public void setOwnerPersonId(String ownerPersonId) {
        this.ownerPersonId = ownerPersonId;
    }
}
