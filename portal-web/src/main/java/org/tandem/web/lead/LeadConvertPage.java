package org.tandem.web.lead;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import org.tandem.lead.LeadService;
import org.tandem.lead.LeadView;
import org.tandem.opportunity.ConversionPreview;
import org.tandem.opportunity.ConvertLead;
import org.tandem.opportunity.LeadConverting;
import org.tandem.shared.NotFound;
import org.tandem.web.opportunity.OpportunityAftermath;
import org.tandem.web.shell.Badges;
import org.tandem.web.shell.UrlQuery;

/** What a qualified lead becomes: which customer, and what the opportunity is called. */
@Named
@ViewScoped
public class LeadConvertPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String NEW = "new";

    @Inject
    private LeadService leads;

    @Inject
    private LeadConverting converting;

    @Inject
    private OpportunityAftermath aftermath;

    @Inject
    private Badges badges;

    @Inject
    private HttpServletRequest request;

    private LeadView lead;
    private ConversionPreview preview;
    private String customer;
    private String name;

    @PostConstruct
    void load() {
        var id = UrlQuery.of(request, "id").id("id").orElseThrow(NotFound::new);
        lead = leads.require(id);
        preview = converting.preview(id);
        customer = preview.candidates().isEmpty()
                ? NEW
                : preview.candidates().get(0).id().toString();
        name = preview.name();
    }

    public String convert() {
        var chosen = NEW.equals(customer) ? null : UUID.fromString(customer);
        var opportunity =
                converting.convert(new ConvertLead(lead.id(), lead.version(), chosen, name == null ? "" : name));
        badges.forget();
        return aftermath.show(opportunity, "opportunity.said.converted");
    }

    public LeadView getLead() {
        return lead;
    }

    public ConversionPreview getPreview() {
        return preview;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
