package org.tandem.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.customer.ContactRow;
import org.tandem.customer.ContactService;
import org.tandem.customer.CustomerService;
import org.tandem.customer.CustomerView;
import org.tandem.lead.TimelineEntry;
import org.tandem.opportunity.OpportunityQuery;
import org.tandem.opportunity.OpportunityRow;
import org.tandem.opportunity.OpportunityService;
import org.tandem.opportunity.OpportunityStatus;
import org.tandem.shared.NotFound;
import org.tandem.web.shell.UrlQuery;

/** One customer: what is known, whom to talk to, open and past deals, and every touch. */
@Named
@ViewScoped
public class CustomerDetailPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    @Inject
    private CustomerService customers;

    @Inject
    private ContactService contactService;

    @Inject
    private OpportunityService opportunities;

    @Inject
    private HttpServletRequest request;

    private CustomerView customer;
    private List<ContactRow> contacts;
    private List<OpportunityRow> deals;
    private List<TimelineEntry> timeline;

    @PostConstruct
    void load() {
        var id = UrlQuery.of(request, "id").id("id").orElseThrow(NotFound::new);
        customer = customers.require(id);
        contacts = contactService.list(id);
        timeline = opportunities.touches(id);
        deals = Stream.of(OpportunityStatus.values())
                .flatMap(status -> opportunities
                        .list(new OpportunityQuery(
                                status, null, null, null, null, null, id, null, null, false, false, null, SHOWN))
                        .items()
                        .stream())
                .toList();
    }

    public CustomerView getCustomer() {
        return customer;
    }

    public List<ContactRow> getContacts() {
        return contacts;
    }

    public List<OpportunityRow> getDeals() {
        return deals;
    }

    public List<TimelineEntry> getTimeline() {
        return timeline;
    }
}
