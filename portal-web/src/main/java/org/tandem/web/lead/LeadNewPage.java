package org.tandem.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.duplicate.Duplicate;
import org.tandem.duplicate.DuplicateService;
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

    @Inject
    private DuplicateService duplicates;

    private List<Duplicate> known = List.of();
    private final Map<String, String> texts = new HashMap<>();
    private LeadSource source = LeadSource.REFERRAL;
    private BigDecimal amount;

    /** Says first what may be the same; saving is then a second decision. */
    public String check() {
        known = duplicates.check(report(), null);
        return known.isEmpty() ? register() : null;
    }

    public String register() {
        return aftermath.show(leads.register(report()), "lead.said.registered");
    }

    private RegisterLead report() {
        return new RegisterLead(
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
                source);
    }

    public List<Duplicate> getKnown() {
        return known;
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
