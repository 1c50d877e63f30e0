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
    private String organizationId;
    private String personId;
    private boolean beyondCapacity;
    private RetireReason reason;

    public String assign(LeadView lead) {
        var assigned = beyondCapacity
                ? steering.assignBeyondCapacity(lead.id(), lead.version(), id(organizationId), id(personId))
                : steering.assign(lead.id(), lead.version(), id(organizationId), id(personId));
        return aftermath.show(assigned, "lead.said.assigned");
    }

    public String retire(LeadView lead) {
        return aftermath.show(steering.retire(lead.id(), lead.version(), reason), "lead.said.retired");
    }

    /** The menus offer only ids of rows, so anything else never gets here. */
    private static UUID id(String chosen) {
        return chosen == null ? null : UUID.fromString(chosen);
    }

    public List<OrganizationRow> getPartners() {
        if (partners == null) {
            partners = organizations.listLeadOwners("");
        }
        return partners;
    }

    public List<PersonRow> getPeople() {
        return organizationId == null ? List.of() : people.listOf(id(organizationId));
    }

    public String getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(String organizationId) {
        this.organizationId = organizationId;
    }

    public String getPersonId() {
        return personId;
    }

    public void setPersonId(String personId) {
        this.personId = personId;
    }

    public boolean isBeyondCapacity() {
        return beyondCapacity;
    }

    public void setBeyondCapacity(boolean beyondCapacity) {
        this.beyondCapacity = beyondCapacity;
    }

    public RetireReason getReason() {
        return reason;
    }

    public void setReason(RetireReason reason) {
        this.reason = reason;
    }
}
