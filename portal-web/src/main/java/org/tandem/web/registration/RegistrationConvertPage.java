package org.tandem.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import org.tandem.opportunity.ConversionPreview;
import org.tandem.opportunity.ConvertRegistration;
import org.tandem.opportunity.RegistrationConverting;
import org.tandem.registration.RegistrationService;
import org.tandem.registration.RegistrationView;
import org.tandem.shared.NotFound;
import org.tandem.web.opportunity.OpportunityAftermath;
import org.tandem.web.shell.UrlQuery;

/** What an approved registration becomes: which customer, and what the opportunity is called. */
@Named
@ViewScoped
public class RegistrationConvertPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String NEW = "new";

    @Inject
    private RegistrationService registrations;

    @Inject
    private RegistrationConverting converting;

    @Inject
    private OpportunityAftermath aftermath;

    @Inject
    private HttpServletRequest request;

    private RegistrationView registration;
    private ConversionPreview preview;
    private String customer;
    private String name;

    @PostConstruct
    void load() {
        var id = UrlQuery.of(request, "id").id("id").orElseThrow(NotFound::new);
        registration = registrations.require(id);
        preview = converting.preview(id);
        customer = preview.candidates().isEmpty()
                ? NEW
                : preview.candidates().get(0).id().toString();
        name = preview.name();
    }

    public String convert() {
        var chosen = NEW.equals(customer) ? null : UUID.fromString(customer);
        var opportunity = converting.convert(
                new ConvertRegistration(registration.id(), registration.version(), chosen, name == null ? "" : name));
        return aftermath.show(opportunity, "opportunity.said.registered");
    }

    public RegistrationView getRegistration() {
        return registration;
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
