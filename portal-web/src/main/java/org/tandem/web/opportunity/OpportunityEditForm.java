package org.tandem.web.opportunity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.tandem.customer.ContactRow;
import org.tandem.customer.ContactService;
import org.tandem.opportunity.Candidate;
import org.tandem.opportunity.OpportunityRevision;
import org.tandem.opportunity.OpportunityService;
import org.tandem.opportunity.OpportunityView;
import org.tandem.pipeline.DealField;
import org.tandem.pipeline.ForecastCategory;
import org.tandem.shared.NotFound;
import org.tandem.web.shell.UrlQuery;

/** The dialog in which an opportunity is changed; what the stage keeps from the reader cannot be filled in. */
@Named
@ViewScoped
public class OpportunityEditForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OpportunityService opportunities;

    @Inject
    private OpportunityRevision revision;

    @Inject
    private ContactService contacts;

    @Inject
    private OpportunityAftermath aftermath;

    @Inject
    private HttpServletRequest request;

    private OpportunityView deal;
    private List<Candidate> people;
    private List<ContactRow> known;
    private OpportunityFields fields;

    @PostConstruct
    void load() {
        deal = opportunities.require(UrlQuery.of(request, "id").id("id").orElseThrow(NotFound::new));
        fields = new OpportunityFields(deal);
    }

    public String save() {
        return aftermath.show(
                revision.revise(deal.id(), deal.version(), fields.toCommand(deal)), "opportunity.said.changed");
    }

    /** Whether the reader may change this field now. */
    public boolean open(String field) {
        return deal.changeable().contains(DealField.valueOf(field));
    }

    public List<Candidate> getPeople() {
        if (people == null) {
            people = opportunities.candidates(deal.id()).stream()
                    .filter(one -> !one.ofFirm())
                    .toList();
        }
        return people;
    }

    public List<ContactRow> getContacts() {
        if (known == null) {
            known = contacts.list(deal.customerId());
        }
        return known;
    }

    public ForecastCategory[] getForecasts() {
        return ForecastCategory.values();
    }

    public String getCurrency() {
        return deal.currency();
    }

    public OpportunityFields getFields() {
        return fields;
    }
}
