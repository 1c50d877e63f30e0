package org.tandem.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.tandem.lead.LeadService;
import org.tandem.lead.LeadSource;
import org.tandem.lead.RegisterLead;

/** A lead that somebody phoned in or brought from a fair. */
@Named
@RequestScoped
public class LeadNewPage {
    @Inject
    private LeadService leads;

    @Inject
    private LeadAftermath aftermath;

    private final Map<String, String> texts = new HashMap<>();
    private LeadSource source = LeadSource.REFERRAL;
    private BigDecimal amount;

    public String register() {
        var lead = leads.register(new RegisterLead(
                null,
                texts.get("title"),
                texts.get("need"),
                texts.get("category"),
                texts.get("company"),
                texts.get("domain"),
                texts.get("contactName"),
                texts.get("email"),
                texts.get("phone"),
                texts.get("street"),
                texts.get("postcode"),
                texts.get("city"),
                null,
                texts.get("country"),
                amount,
                null,
                source));
        return aftermath.show(lead, "lead.said.registered");
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public LeadSource getSource() {
        return source;
    }

    public void setSource(LeadSource source) {
        this.source = source;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }
}
