package org.tandem.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tandem.customer.CustomerSharing;
import org.tandem.customer.CustomerView;
import org.tandem.organization.OrganizationRow;
import org.tandem.organization.OrganizationService;
import org.tandem.web.shell.Notices;

/** The dialog in which the firm lets one more partner work with a customer. */
@Named
@RequestScoped
public class CustomerShareForm {
    @Inject
    private CustomerSharing sharing;

    @Inject
    private OrganizationService organizations;

    @Inject
    private Notices notices;

    private String partner;

    /** The menu offers only ids of rows, so anything else never gets here. */
    public String share(CustomerView of) {
        var shared = sharing.share(of.id(), of.version(), partner == null ? null : UUID.fromString(partner));
        notices.sayOnNextPage("customer.said.shared", shared.name());
        return "/customer/detail.xhtml?faces-redirect=true&id=" + shared.id();
    }

    public List<OrganizationRow> getPartners() {
        return organizations.listLeadOwners("");
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }
}
