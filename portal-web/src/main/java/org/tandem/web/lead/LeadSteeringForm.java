package org.tandem.web.lead;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.tandem.lead.LeadSteering;
import org.tandem.lead.LeadView;
import org.tandem.lead.RetireReason;
import org.tandem.organization.OrganizationRow;
import org.tandem.organization.OrganizationService;
import org.tandem.organization.PersonRow;
import org.tandem.organization.PersonService;

/** The channel manager's dialogs: assign a lead to a partner and one of its people, retire it. */
@Named
@ViewScoped
public class LeadSteeringForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LeadSteering steering;

    @Inject
    private OrganizationService organizations;

    @Inject
    private PersonService people;

    @Inject
    private LeadAftermath aftermath;

    private List<OrganizationRow> partners;
    private UUID organizationId;
    private UUID personId;
    private RetireReason reason;

    public String assign(LeadView lead) {
        return aftermath.show(
                steering.assign(lead.id(), lead.version(), organizationId, personId), "lead.said.assigned");
    }

    public String retire(LeadView lead) {
        return aftermath.show(steering.retire(lead.id(), lead.version(), reason), "lead.said.retired");
    }

    public List<OrganizationRow> getPartners() {
        if (partners == null) {
            partners = organizations.listLeadOwners("");
        }
        return partners;
    }

    public List<PersonRow> getPeople() {
        return organizationId == null ? List.of() : people.listOf(organizationId);
    }

    public UUID getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(UUID organizationId) {
        this.organizationId = organizationId;
    }

    public UUID getPersonId() {
        return personId;
    }

    public void setPersonId(UUID personId) {
        this.personId = personId;
    }

    public RetireReason getReason() {
        return reason;
    }

    public void setReason(RetireReason reason) {
        this.reason = reason;
    }
}
