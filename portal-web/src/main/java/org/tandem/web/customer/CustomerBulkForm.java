package org.tandem.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.tandem.customer.CustomerBulk;
import org.tandem.customer.CustomerUndo;
import org.tandem.organization.OrganizationRow;
import org.tandem.organization.OrganizationService;
import org.tandem.web.listing.BulkForm;
import org.tandem.web.listing.Picked;

/** The partner that the firm lets work with the customers that are ticked, and that it takes back. */
@Named
@ViewScoped
public class CustomerBulkForm extends BulkForm<CustomerUndo> {
    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerBulk bulk;

    @Inject
    private OrganizationService organizations;

    @Inject
    private CustomerListPage page;

    @Inject
    private HttpServletRequest request;

    private List<OrganizationRow> partners;
    private String partner;

    /** The menu offers only ids of rows, so anything else never gets here. */
    public void share() {
        var with = partner == null ? null : UUID.fromString(partner);
        show(bulk.share(Picked.of(request), with), "customer.bulk.shared");
    }

    public void undo() {
        takeBack(bulk::undo);
    }

    @Override
    protected void refresh() {
        page.refresh();
    }

    public List<OrganizationRow> getPartners() {
        if (partners == null) {
            partners = organizations.listLeadOwners("");
        }
        return partners;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }
}
