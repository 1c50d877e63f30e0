package org.tandem.web.lead;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.tandem.lead.LeadBulk;
import org.tandem.lead.LeadUndo;
import org.tandem.lead.RetireReason;
import org.tandem.organization.OrganizationRow;
import org.tandem.organization.OrganizationService;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;
import org.tandem.web.listing.BulkForm;
import org.tandem.web.listing.Picked;
import org.tandem.web.shell.Badges;

/** What the channel manager does with the leads that are ticked, and takes back. */
@Named
@ViewScoped
public class LeadBulkForm extends BulkForm<LeadUndo> {
    private static final long serialVersionUID = 1L;

    @Inject
    private LeadBulk bulk;

    @Inject
    private OrganizationService organizations;

    @Inject
    private LeadListPage page;

    @Inject
    private Badges badges;

    @Inject
    private HttpServletRequest request;

    private List<OrganizationRow> partners;
    private String partner;
    private RetireReason reason;

    public void assign() {
        if (partner == null) {
            throw RuleViolation.at("organizationId", InputRule.REQUIRED);
        }
        show(bulk.assign(Picked.of(request), UUID.fromString(partner), null), "lead.bulk.assigned");
    }

    public void pool() {
        show(bulk.pool(Picked.of(request)), "lead.bulk.pooled");
    }

    public void retire() {
        show(bulk.retire(Picked.of(request), reason), "lead.bulk.retired");
    }

    public void undo() {
        takeBack(bulk::undo);
    }

    @Override
    protected void refresh() {
        badges.forget();
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

    public RetireReason getReason() {
        return reason;
    }

    public void setReason(RetireReason reason) {
        this.reason = reason;
    }
}
