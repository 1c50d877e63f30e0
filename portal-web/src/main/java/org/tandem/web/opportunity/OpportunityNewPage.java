package org.tandem.web.opportunity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tandem.customer.CustomerQuery;
import org.tandem.customer.CustomerRow;
import org.tandem.customer.CustomerService;
import org.tandem.opportunity.CreateOpportunity;
import org.tandem.opportunity.OpportunityService;
import org.tandem.organization.OrganizationRow;
import org.tandem.organization.OrganizationService;
import org.tandem.web.shell.Person;
import org.tandem.web.shell.UrlQuery;

/** An opportunity that came from no lead, with a customer that is known. */
@Named
@ViewScoped
public class OpportunityNewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 50;

    @Inject
    private OpportunityService opportunities;

    @Inject
    private CustomerService customers;

    @Inject
    private OrganizationService organizations;

    @Inject
    private OpportunityAftermath aftermath;

    @Inject
    private Person person;

    @Inject
    private HttpServletRequest request;

    private List<CustomerRow> known;
    private List<OrganizationRow> partners;
    private final Map<String, String> texts = new HashMap<>();
    private BigDecimal amount;
    private LocalDate closeDate;

    @PostConstruct
    void load() {
        known = customers.list(new CustomerQuery(null, null, null, SHOWN)).items();
        partners = person.isStaff() ? organizations.listLeadOwners("") : List.of();
        texts.put("customerId", UrlQuery.of(request, "customer").get("customer"));
    }

    public String create() {
        var category = texts.get("category");
        var opportunity = opportunities.create(new CreateOpportunity(
                id(texts.get("customerId")),
                texts.get("name"),
                null,
                amount,
                null,
                closeDate,
                category == null ? Set.of() : Set.of(category),
                id(texts.get("ownerOrganizationId")),
                null));
        return aftermath.show(opportunity, "opportunity.said.created");
    }

    private static UUID id(String chosen) {
        return chosen == null ? null : UUID.fromString(chosen);
    }

    public List<CustomerRow> getCustomers() {
        return known;
    }

    public List<OrganizationRow> getPartners() {
        return partners;
    }

    public Map<String, String> getTexts() {
        return texts;
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
}
